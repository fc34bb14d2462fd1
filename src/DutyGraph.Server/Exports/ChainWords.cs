using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>The words of the page for the kinds of nodes and edges of a chain (<c>chains/words.ts</c>).</summary>
internal static class ChainWords
{
    /// <summary>Stands for a name that could not be read from its list.</summary>
    public static readonly BilingualText NotRead = new("未读清", "Not legible");

    /// <summary>Returns the kind of a node.</summary>
    public static BilingualText Of(GraphNode node) => node switch
    {
        LegalAct => new("法规", "Law"),
        Topic => new("共同事项", "Topic"),
        Category => new("类别", "Category"),
        DepartmentKind => new("部门类型", "Kind of department"),
        Department => new("部门", "Department"),
        DutyResponsibility => new("职责条目", "Clause"),
        Duty => new("事项", "Duty"),
        Township => new("乡镇", "Township"),
        Division { Level: DivisionLevel.County } => new("县市", "County"),
        Division { Level: DivisionLevel.Prefecture } => new("地州市", "Prefecture"),
        Division => new("省区", "Region"),
        _ => new(NodeNames.LabelOf(node), NodeNames.LabelOf(node)),
    };

    /// <summary>Returns the name of a kind of edge.</summary>
    public static BilingualText Of(EdgeKind kind) => kind switch
    {
        EdgeKind.HasDuty => new("承担", "has duty"),
        EdgeKind.Assists => new("配合", "assists"),
        EdgeKind.HadDuty => new("原承担", "had duty"),
        EdgeKind.ReclaimedBy => new("收回", "taken back by"),
        EdgeKind.Cites => new("依据", "cites"),
        EdgeKind.HasResponsibility => new("分条", "has clause"),
        EdgeKind.PerformedBy => new("执行", "performed by"),
        EdgeKind.ReportsTo => new("上报", "reports to"),
        EdgeKind.InCategory => new("归类", "in category"),
        EdgeKind.About => new("同一事项", "same matter"),
        EdgeKind.OfKind => new("属类", "of kind"),
        EdgeKind.BelongsTo => new("所在", "belongs to"),
        _ => new("位于", "part of"),
    };
}
