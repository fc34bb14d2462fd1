using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Words for edges and lists in trees.</summary>
internal static class EdgeWords
{
    /// <summary>A kind of edge: 配合 ASSISTS.</summary>
    public static string Of(EdgeKind kind) => $"{Word(kind)} {EdgeKinds.Name(kind)}";

    /// <summary>A kind of edge with an arrow that shows its direction, seen from the parent node.</summary>
    public static string Of(EdgeKind kind, bool isOut) => isOut ? $"{Of(kind)} →" : $"← {Of(kind)}";

    /// <summary>A list in one word: 配合.</summary>
    public static string Of(DutyList list) => list switch
    {
        DutyList.Basic => "基本",
        DutyList.Assist => "配合",
        _ => "收回",
    };

    private static string Word(EdgeKind kind) => kind switch
    {
        EdgeKind.PartOf => "隶属",
        EdgeKind.HasDuty => "承担",
        EdgeKind.HadDuty => "曾承担",
        EdgeKind.Assists => "配合",
        EdgeKind.ReclaimedBy => "收回",
        EdgeKind.InCategory => "类别",
        EdgeKind.Cites => "依据",
        EdgeKind.About => "同一事项",
        EdgeKind.OfKind => "同类部门",
        EdgeKind.BelongsTo => "所在",
        EdgeKind.HasResponsibility => "职责",
        EdgeKind.PerformedBy => "负责",
        EdgeKind.ReportsTo => "上报",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of edge."),
    };
}
