using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The options are invalid.</summary>
/// <param name="violations">The violations of the bounds.</param>
public sealed class Neo4jOptionsException(IReadOnlyCollection<BilingualText> violations)
    : Neo4jException("NEO4J_OPTIONS", In(violations), canRetry: false)
{
    /// <summary>The violations of the bounds.</summary>
    public ImmutableArray<BilingualText> Violations { get; } = [.. violations];

    private static BilingualText In(IReadOnlyCollection<BilingualText> violations) => new(
        string.Join(Environment.NewLine, violations.Select(violation => violation.Chinese)),
        string.Join(Environment.NewLine, violations.Select(violation => violation.English)));
}
