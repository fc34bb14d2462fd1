using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A table for each relationship type. Positions count from 0, in printed order.</summary>
public static class EdgeTables
{
    /// <summary>From a township or division to the division that contains it.</summary>
    public static readonly GraphTable PartOf = Plain(Relationships.PartOf);

    /// <summary>From a township to a duty on its list BASIC or ASSIST.</summary>
    public static readonly GraphTable HasDuty = With(Relationships.HasDuty, Properties.Number);

    /// <summary>From a township to a duty on its list RECLAIMED.</summary>
    public static readonly GraphTable HadDuty = With(Relationships.HadDuty, Properties.Number);

    /// <summary>From a duty to a department that it assists; position 0 leads.</summary>
    public static readonly GraphTable Assists = With(Relationships.Assists, Properties.Position);

    /// <summary>From a duty to a department that took it back.</summary>
    public static readonly GraphTable ReclaimedBy = With(Relationships.ReclaimedBy, Properties.Position);

    /// <summary>From a duty to its category.</summary>
    public static readonly GraphTable InCategory = Plain(Relationships.InCategory);

    /// <summary>From a duty to a legal act that it names, in the order of first mention.</summary>
    public static readonly GraphTable Cites = With(Relationships.Cites, Properties.Position);

    /// <summary>From a duty to its document, with the line where the duty starts, from 1, and that place in the document's own terms.</summary>
    public static readonly GraphTable StatedIn = With(Relationships.StatedIn, Properties.Line, Properties.Place);

    /// <summary>From a duty to one of its clauses, with the party and the clause's position among the clauses of that party.</summary>
    public static readonly GraphTable HasResponsibility = With(Relationships.HasResponsibility, Properties.Party, Properties.Position);

    /// <summary>From a clause to a department that does its work.</summary>
    public static readonly GraphTable PerformedBy = With(Relationships.PerformedBy, Properties.Position);

    /// <summary>From a clause to a department to which the township must report.</summary>
    public static readonly GraphTable ReportsTo = With(Relationships.ReportsTo, Properties.Position);

    /// <summary>From a department to its kind.</summary>
    public static readonly GraphTable OfKind = Plain(Relationships.OfKind);

    /// <summary>From a department to its division.</summary>
    public static readonly GraphTable BelongsTo = Plain(Relationships.BelongsTo);

    /// <summary>From a duty to its topic, with the confidence, 0 to 1, and the reasons.</summary>
    public static readonly GraphTable About = With(Relationships.About, Properties.Score, Properties.Reasons);

    /// <summary>Every relationship table.</summary>
    public static readonly ImmutableArray<GraphTable> All =
    [
        PartOf, HasDuty, HadDuty, Assists, ReclaimedBy, InCategory, Cites, StatedIn, HasResponsibility, PerformedBy, ReportsTo, OfKind, BelongsTo,
        About,
    ];

    private static GraphTable Plain(string type) => new(type, [Properties.From, Properties.To]);

    private static GraphTable With(string type, params ReadOnlySpan<string> properties) => new(type, [Properties.From, Properties.To, .. properties]);
}
