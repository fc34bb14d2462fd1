using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>The kinds of edge and their relationship types.</summary>
public static class EdgeKinds
{
    /// <summary>Every kind, in the order of <see cref="EdgeKind"/>.</summary>
    public static readonly ImmutableArray<EdgeKind> All = [.. Enum.GetValues<EdgeKind>()];

    private static readonly ImmutableArray<string> Names =
    [
        Relationships.PartOf, Relationships.HasDuty, Relationships.HadDuty, Relationships.Assists, Relationships.ReclaimedBy, Relationships.InCategory,
        Relationships.Cites,
        Relationships.About, Relationships.OfKind, Relationships.BelongsTo, Relationships.HasResponsibility, Relationships.PerformedBy, Relationships.ReportsTo,
    ];

    /// <summary>Compares kinds by name.</summary>
    public static IComparer<EdgeKind> ByName { get; } = Comparer<EdgeKind>.Create((one, other) => string.CompareOrdinal(Name(one), Name(other)));

    /// <summary>The relationship type of a kind, such as PART_OF.</summary>
    public static string Name(EdgeKind kind) => Names[(int)kind];

    /// <summary>The kind of a relationship type.</summary>
    /// <exception cref="ArgumentException">The name is STATED_IN, which is not a kind of edge, or no type of the graph.</exception>
    public static EdgeKind Of(string name) =>
        Names.IndexOf(name) is var kind and >= 0 ? (EdgeKind)kind : throw new ArgumentException($"{name} is no kind of edge.", nameof(name));
}
