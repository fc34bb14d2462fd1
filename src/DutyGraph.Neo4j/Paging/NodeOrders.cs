using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Orders of the labels that have only one order.</summary>
internal static class NodeOrders
{
    /// <summary>By full name.</summary>
    public static readonly NodeOrder<Township> Townships = ByName(Labels.Township, township => township.FullName, NodeCells.Township);

    /// <summary>By name.</summary>
    public static readonly NodeOrder<Department> Departments = ByName(Labels.Department, department => department.Name, NodeCells.Department);

    /// <summary>By name.</summary>
    public static readonly NodeOrder<DepartmentKind> Kinds = ByName(Labels.DepartmentKind, kind => kind.Name, NodeCells.Kind);

    /// <summary>By title.</summary>
    public static readonly NodeOrder<LegalAct> Acts = ByName(Labels.LegalAct, act => act.Title, NodeCells.Act);

    /// <summary>By township, edition (undated first) and id.</summary>
    public static readonly NodeOrder<Document> Documents = new(
        document => SortKey.Of(DocumentKey.Of(document)),
        document => DocumentKey.Of(document).Encode(),
        cursor => SortKey.Of(DocumentKey.Decode(cursor)),
        NodeCells.Document);

    private static NodeOrder<T> ByName<T>(string label, Func<T, string> name, Func<Cells, T> node)
        where T : GraphNode =>
        new(found => SortKey.Of(name(found)), found => Cursor.Encode(label, name(found)), cursor => SortKey.Of(Cursor.Decode(label, 1, cursor)[0]), node);
}
