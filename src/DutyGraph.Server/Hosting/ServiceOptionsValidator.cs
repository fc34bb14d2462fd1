using System.ComponentModel.DataAnnotations;
using DutyGraph.Core;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>
/// Validates the options by their attributes and reports all violations at once, with the attributes' own messages. The framework's validators wrap or replace
/// these.
/// </summary>
public sealed class ServiceOptionsValidator : IValidateOptions<ServiceOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        var violations = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), violations, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(violations.Select(violation => InSection(violation.ErrorMessage!)));
    }

    /// <summary>Puts the section before the name of the setting, in both languages.</summary>
    internal static string InSection(string message)
    {
        var text = BilingualText.Parse(message);
        return new BilingualText($"{ServiceOptions.Section}:{text.Chinese}", $"{ServiceOptions.Section}:{text.English}").ToString();
    }
}
