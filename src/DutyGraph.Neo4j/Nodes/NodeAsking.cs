using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Reads nodes of any label by id, in one statement.</summary>
internal static class NodeAsking
{
    public static readonly CypherStatement Statement = CypherFiles.Get("read/nodes/nodes");

    /// <summary>The labels in the order of the statement's columns: the parameter of their ids, and the prefix of their ids.</summary>
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

    /// <summary>Returns the parameters; null if no id has the prefix of a label, so that none can name a node.</summary>
    public static CypherParameters? Of(IReadOnlyList<string> ids)
    {
        var asked = ByLabel(ids);
        return asked.Length == 0 ? null : Asking.Of(asked);
    }

    /// <summary>Returns the ids as parameters, one for each label; labels without ids are left out.</summary>
    public static (string Name, object? Ids)[] ByLabel(IReadOnlyList<string> ids) =>
    [
        .. Labels.Select(label => (label.Name, Ids: ids.Where(id => id.StartsWith(label.Prefix, StringComparison.Ordinal)).ToArray()))
            .Where(label => label.Ids.Length > 0)
            .Select(label => (label.Name, (object?)label.Ids)),
    ];

    /// <summary>Reads the nodes of an answer.</summary>
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
