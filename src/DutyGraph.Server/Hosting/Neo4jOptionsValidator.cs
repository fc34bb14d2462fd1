using DutyGraph.Neo4j;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Hosting;

/// <summary>Holds the options of Neo4j against their bounds; every violation is told at once.</summary>
public sealed class Neo4jOptionsValidator : IValidateOptions<Neo4jOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, Neo4jOptions options) =>
        options.Violations() is { Count: > 0 } violations ? ValidateOptionsResult.Fail(violations) : ValidateOptionsResult.Success;
}
