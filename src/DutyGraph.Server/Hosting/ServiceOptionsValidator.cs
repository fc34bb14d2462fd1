using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>
/// Holds the options against their attributes. Every violation is told at once, in the attribute's own words: the framework's validators wrap or replace them.
/// </summary>
public sealed class ServiceOptionsValidator : IValidateOptions<ServiceOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ServiceOptions options)
    {
        var violations = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), violations, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(violations.Select(violation => $"{ServiceOptions.Section}:{violation.ErrorMessage}"));
    }
}
