using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A table for each relationship type. Positions count from 0, in printed order.</summary>
public static class EdgeTables
{
    /// <summary>Township or division to the division that it lies in.</summary>
    public static readonly GraphTable PartOf = Plain(Relationships.PartOf);

    /// <summary>Township to a duty of BASIC or ASSIST.</summary>
    public static readonly GraphTable HasDuty = With(Relationships.HasDuty, Properties.Number);

    /// <summary>Township to a duty of RECLAIMED.</summary>
    public static readonly GraphTable HadDuty = With(Relationships.HadDuty, Properties.Number);

    /// <summary>Duty to a department that it assists; position 0 leads.</summary>
    public static readonly GraphTable Assists = With(Relationships.Assists, Properties.Position);

    /// <summary>Duty to a department that took it back.</summary>
    public static readonly GraphTable ReclaimedBy = With(Relationships.ReclaimedBy, Properties.Position);

    /// <summary>Duty to its category.</summary>
    public static readonly GraphTable InCategory = Plain(Relationships.InCategory);

    /// <summary>Duty to a legal act that it names, in the order of first mention.</summary>
    public static readonly GraphTable Cites = With(Relationships.Cites, Properties.Position);

    /// <summary>Duty to its document, with the line of its first character there, from 1, and that place in the document's own terms.</summary>
    public static readonly GraphTable StatedIn = With(Relationships.StatedIn, Properties.Line, Properties.Place);

    /// <summary>Duty to a clause of it, with whose clause it is and its place among them.</summary>
    public static readonly GraphTable HasResponsibility = With(Relationships.HasResponsibility, Properties.Party, Properties.Position);

    /// <summary>Clause to a department that it gives the work to.</summary>
    public static readonly GraphTable PerformedBy = With(Relationships.PerformedBy, Properties.Position);

    /// <summary>Clause to a department that it tells the township to report to.</summary>
    public static readonly GraphTable ReportsTo = With(Relationships.ReportsTo, Properties.Position);

    /// <summary>Department to its kind.</summary>
    public static readonly GraphTable OfKind = Plain(Relationships.OfKind);

    /// <summary>Department to its division.</summary>
    public static readonly GraphTable BelongsTo = Plain(Relationships.BelongsTo);

    /// <summary>Duty to its topic, with how sure that is, from 0 to 1, and why.</summary>
    public static readonly GraphTable About = With(Relationships.About, Properties.Score, Properties.Reasons);

    /// <summary>Every table.</summary>
    public static readonly ImmutableArray<GraphTable> All =
    [
        PartOf, HasDuty, HadDuty, Assists, ReclaimedBy, InCategory, Cites, StatedIn, HasResponsibility, PerformedBy, ReportsTo, OfKind, BelongsTo,
        About,
    ];

    private static GraphTable Plain(string type) => new(type, [Properties.From, Properties.To]);

    private static GraphTable With(string type, params ReadOnlySpan<string> properties) => new(type, [Properties.From, Properties.To, .. properties]);
}
