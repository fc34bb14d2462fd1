using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>The kinds of edge and the relationship types that they are.</summary>
public static class EdgeKinds
{
    /// <summary>Every kind.</summary>
    public static readonly ImmutableArray<EdgeKind> All = [.. Enum.GetValues<EdgeKind>()];

    private static readonly ImmutableArray<string> Names =
    [
        Relationships.PartOf, Relationships.HasDuty, Relationships.HadDuty, Relationships.Assists, Relationships.ReclaimedBy, Relationships.InCategory, Relationships.Cites,
        Relationships.About, Relationships.OfKind, Relationships.BelongsTo, Relationships.HasResponsibility, Relationships.PerformedBy, Relationships.ReportsTo,
    ];

    /// <summary>Compares kinds by name.</summary>
    public static IComparer<EdgeKind> ByName { get; } = Comparer<EdgeKind>.Create((one, other) => string.CompareOrdinal(Name(one), Name(other)));

    /// <summary>The relationship type: PART_OF.</summary>
    public static string Name(EdgeKind kind) => Names[(int)kind];

    /// <summary>The kind of a relationship type.</summary>
    /// <exception cref="ArgumentException">It is none: STATED_IN, or no type of the graph.</exception>
    public static EdgeKind Of(string name) => Names.IndexOf(name) is var kind and >= 0 ? (EdgeKind)kind : throw new ArgumentException($"{name} is no kind of edge.", nameof(name));
}
