using DutyGraph.Neo4j;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>Validates the options of Neo4j and reports all violations at once.</summary>
public sealed class Neo4jOptionsValidator : IValidateOptions<Neo4jOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, Neo4jOptions options) =>
        options.Violations() is { Count: > 0 } violations
            ? ValidateOptionsResult.Fail(violations.Select(violation => violation.ToString()))
            : ValidateOptionsResult.Success;
}
