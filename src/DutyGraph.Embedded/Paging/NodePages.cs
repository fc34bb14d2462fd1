using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The orders of the labels that are paged in one order alone.</summary>
internal sealed class NodePages(GraphNodes nodes)
{
    /// <summary>By full name.</summary>
    public PageOrder<Township, string> Townships { get; } = ByName(nodes.Townships, Labels.Township, township => township.FullName);

    /// <summary>By name.</summary>
    public PageOrder<Department, string> Departments { get; } = ByName(nodes.Departments, Labels.Department, department => department.Name);

    /// <summary>By name.</summary>
    public PageOrder<DepartmentKind, string> Kinds { get; } = ByName(nodes.Kinds, Labels.DepartmentKind, kind => kind.Name);

    /// <summary>By title.</summary>
    public PageOrder<LegalAct, string> Acts { get; } = ByName(nodes.Acts, Labels.LegalAct, act => act.Title);

    /// <summary>By township, edition (undated first) and id.</summary>
    public PageOrder<Document, DocumentKey> Documents { get; } = new(
        nodes.Documents.Count, ordinal => nodes.Documents[ordinal], DocumentKey.Of, DocumentKey.Compare, key => key.Encode(), DocumentKey.Decode);

    private static PageOrder<T, string> ByName<T>(NodeSet<T> nodes, string label, Func<T, string> name)
        where T : GraphNode =>
        new(nodes.Count, ordinal => nodes[ordinal], name, CodePointComparer.Instance.Compare, key => Cursor.Encode(label, key), cursor => Cursor.Decode(label, 1, cursor)[0]);
}
