using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>The options cannot be used.</summary>
/// <param name="violations">What is wrong with them, each for people.</param>
public sealed class Neo4jOptionsException(IEnumerable<string> violations)
    : Neo4jException("NEO4J_OPTIONS", string.Join(Environment.NewLine, violations), canRetry: false)
{
    /// <summary>What is wrong with them, each for people.</summary>
    public ImmutableArray<string> Violations { get; } = [.. violations];
}
