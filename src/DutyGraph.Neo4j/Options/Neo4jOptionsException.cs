using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>The options are invalid.</summary>
/// <param name="violations">The violations, as messages for people.</param>
public sealed class Neo4jOptionsException(IEnumerable<string> violations)
    : Neo4jException("NEO4J_OPTIONS", string.Join(Environment.NewLine, violations), canRetry: false)
{
    /// <summary>The violations, as messages for people.</summary>
    public ImmutableArray<string> Violations { get; } = [.. violations];
}
