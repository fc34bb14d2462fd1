#pragma warning disable CS1591 // The names need no docstrings: graph.md, version 2, defines each of them.

namespace DutyGraph.Core;

/// <summary>Labels of nodes, for every store and export (graph, version 2).</summary>
public static class Labels
{
    public const string Township = nameof(Township);
    public const string Division = nameof(Division);
    public const string Duty = nameof(Duty);
    public const string Department = nameof(Department);
    public const string DepartmentKind = nameof(DepartmentKind);
    public const string Category = nameof(Category);
    public const string LegalAct = nameof(LegalAct);
    public const string Topic = nameof(Topic);
    public const string Document = nameof(Document);
    public const string Responsibility = nameof(Responsibility);
}

/// <summary>Types of relationships, for every store and export (graph, version 2).</summary>
public static class Relationships
{
    public const string PartOf = "PART_OF";
    public const string HasDuty = "HAS_DUTY";
    public const string HadDuty = "HAD_DUTY";
    public const string Assists = "ASSISTS";
    public const string ReclaimedBy = "RECLAIMED_BY";
    public const string InCategory = "IN_CATEGORY";
    public const string Cites = "CITES";
    public const string About = "ABOUT";
    public const string StatedIn = "STATED_IN";
    public const string HasResponsibility = "HAS_RESPONSIBILITY";
    public const string PerformedBy = "PERFORMED_BY";
    public const string ReportsTo = "REPORTS_TO";
    public const string OfKind = "OF_KIND";
    public const string BelongsTo = "BELONGS_TO";
}
