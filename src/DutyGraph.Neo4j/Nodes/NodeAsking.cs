using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Asks for nodes of any label by id, all in one statement.</summary>
internal static class NodeAsking
{
    /// <summary>What is run.</summary>
    public static readonly CypherStatement Statement = CypherFiles.Get("read/nodes/nodes");

    /// <summary>The labels, in the order of the statement's columns: what it calls their ids, and what those begin with.</summary>
    private static readonly (string Name, string Prefix)[] Labels =
    [
        ("divisions", NodeId.DivisionPrefix),
        ("townships", NodeId.TownshipPrefix),
        ("categories", NodeId.CategoryPrefix),
        ("departments", NodeId.DepartmentPrefix),
        ("kinds", NodeId.DepartmentKindPrefix),
        ("acts", NodeId.LegalActPrefix),
        ("documents", NodeId.DocumentPrefix),
        ("topics", NodeId.TopicPrefix),
        ("duties", NodeId.DutyPrefix),
        ("responsibilities", NodeId.ResponsibilityPrefix),
    ];

    /// <summary>The parameters; null where no id is one of a label, and so none names a node.</summary>
    public static CypherParameters? Of(IReadOnlyList<string> ids)
    {
        var asked = ByLabel(ids);
        return asked.Length == 0 ? null : Asking.Of(asked);
    }

    /// <summary>The ids as parameters, those of each label by its name; labels without ids are left out.</summary>
    public static (string Name, object? Ids)[] ByLabel(IReadOnlyList<string> ids) =>
    [
        .. Labels.Select(label => (label.Name, Ids: ids.Where(id => id.StartsWith(label.Prefix, StringComparison.Ordinal)).ToArray()))
            .Where(label => label.Ids.Length > 0)
            .Select(label => (label.Name, (object?)label.Ids)),
    ];

    /// <summary>The nodes.</summary>
    public static GraphNode[] Read(CypherRows rows)
    {
        var cells = new Cells(rows.Rows[0]);
        return
        [
            .. cells.Each(0, NodeCells.Division),
            .. cells.Each(1, NodeCells.Township),
            .. cells.Each(2, NodeCells.Category),
            .. cells.Each(3, NodeCells.Department),
            .. cells.Each(4, NodeCells.Kind),
            .. cells.Each(5, NodeCells.Act),
            .. cells.Each(6, NodeCells.Document),
            .. cells.Each(7, NodeCells.Topic),
            .. cells.Each(8, NodeCells.Duty),
            .. cells.Each(9, NodeCells.Responsibility),
        ];
    }
}
