using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Words for edges in trees. The names of the kinds are those of <c>--edges</c>, in both languages.</summary>
internal static class EdgeWords
{
    /// <summary>A kind of edge: 配合 ASSISTS, or ASSISTS alone in English.</summary>
    public static string Of(EdgeKind kind, Terminal terminal) => terminal.In($"{Word(kind)} {EdgeKinds.Name(kind)}", EdgeKinds.Name(kind));

    /// <summary>A kind of edge with an arrow that shows its direction, seen from the parent node.</summary>
    public static string Of(EdgeKind kind, bool isOut, Terminal terminal) => isOut ? $"{Of(kind, terminal)} →" : $"← {Of(kind, terminal)}";

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

internal static class ListWords
{
    /// <summary>A list in one word: 配合, or ASSIST in English.</summary>
    public static string Of(DutyList list, Terminal terminal) => list switch
    {
        DutyList.Basic => terminal.In("基本", "BASIC"),
        DutyList.Assist => terminal.In("配合", "ASSIST"),
        _ => terminal.In("收回", "RECLAIMED"),
    };
}
