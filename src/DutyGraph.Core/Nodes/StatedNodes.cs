using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Merges nodes that several documents state. All stores use it; the result does not depend on the order of the documents.</summary>
public static class StatedNodes
{
    /// <summary>Merges two versions of the node with one id: the union of the aliases, and every value that either version has.</summary>
    /// <exception cref="ArgumentException">The two versions contradict each other.</exception>
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
        (LegalAct a, LegalAct b) => a with { Kind = a.Kind < b.Kind ? a.Kind : b.Kind },
        _ when one == other => one,
        _ => throw new ArgumentException($"Two documents state {one.Id} in two ways: {one} and {other}.", nameof(other)),
    };

    private static ImmutableArray<string> Unite(ImmutableArray<string> one, ImmutableArray<string> other) =>
        one.SequenceEqual(other) ? one : [.. one.Union(other).Order(CodePointComparer.Instance)];

    /// <summary>The value that is known; if both are known and differ, the first by code point, so that the order of documents does not matter.</summary>
    private static string? Known(string? one, string? other) =>
        one is null || other is null ? one ?? other : CodePointComparer.Instance.Compare(one, other) <= 0 ? one : other;
}
