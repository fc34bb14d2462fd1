using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Page orders of the labels that have only one order.</summary>
internal sealed class NodePages(GraphNodes nodes)
{
    /// <summary>Townships by full name.</summary>
    public PageOrder<Township, string> Townships { get; } = ByName(nodes.Townships, Labels.Township, township => township.FullName);

    /// <summary>Departments by name.</summary>
    public PageOrder<Department, string> Departments { get; } = ByName(nodes.Departments, Labels.Department, department => department.Name);

    /// <summary>Kinds by name.</summary>
    public PageOrder<DepartmentKind, string> Kinds { get; } = ByName(nodes.Kinds, Labels.DepartmentKind, kind => kind.Name);

    /// <summary>Acts by title.</summary>
    public PageOrder<LegalAct, string> Acts { get; } = ByName(nodes.Acts, Labels.LegalAct, act => act.Title);

    /// <summary>Documents by township, edition (undated first) and id.</summary>
    public PageOrder<Document, DocumentKey> Documents { get; } = new(
        nodes.Documents.Count, ordinal => nodes.Documents[ordinal], DocumentKey.Of, DocumentKey.Compare, key => key.Encode(), DocumentKey.Decode);

    private static PageOrder<T, string> ByName<T>(NodeSet<T> nodes, string label, Func<T, string> name)
        where T : GraphNode =>
        new(
            nodes.Count,
            ordinal => nodes[ordinal],
            name,
            CodePointComparer.Instance.Compare,
            key => Cursor.Encode(label, key),
            cursor => Cursor.Decode(label, 1, cursor)[0]);
}
