using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>What a node is that several documents state. Every store unites their statements so, in whatever order they come.</summary>
public static class StatedNodes
{
    /// <summary>The node that two statements of one id make together: all its aliases, and what either of them knows.</summary>
    /// <exception cref="ArgumentException">They contradict each other.</exception>
    public static GraphNode Unite(GraphNode one, GraphNode other) => (one, other) switch
    {
        (Department a, Department b) => a with
        {
            Aliases = Unite(a.Aliases, b.Aliases),
            KindId = Known(a.KindId, b.KindId),
            DivisionId = Known(a.DivisionId, b.DivisionId),
        },
        (DepartmentKind a, DepartmentKind b) => a with { Aliases = Unite(a.Aliases, b.Aliases) },
        (Township a, Township b) => a with { Code = Known(a.Code, b.Code) },
        _ when one == other => one,
        _ => throw new ArgumentException($"Two documents state {one.Id} in two ways: {one} and {other}.", nameof(other)),
    };

    private static ImmutableArray<string> Unite(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.SequenceEqual(other) ? one : [.. one.Union(other).Order(CodePointComparer.Instance)];

    /// <summary>What either knows; where they differ, the one that comes first, so that the order of documents says nothing.</summary>
    private static string? Known(string? one, string? other) =>
        one is null || other is null ? one ?? other : CodePointComparer.Instance.Compare(one, other) <= 0 ? one : other;
}
