using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The nodes of the graph by label, each label in the order in which it is paged.</summary>
internal sealed class GraphNodes(NodeIndex index)
{
    /// <summary>By code: a division comes after the one above it.</summary>
    public NodeSet<Division> Divisions { get; } = index.Of<Division>();

    /// <summary>By full name.</summary>
    public NodeSet<Township> Townships { get; } = index.Of<Township>();

    /// <summary>By name.</summary>
    public NodeSet<Department> Departments { get; } = index.Of<Department>();

    /// <summary>By name.</summary>
    public NodeSet<DepartmentKind> Kinds { get; } = index.Of<DepartmentKind>();

    /// <summary>By place in the printed order, then by name.</summary>
    public NodeSet<Category> Categories { get; } = index.Of<Category>();

    /// <summary>By title.</summary>
    public NodeSet<LegalAct> Acts { get; } = index.Of<LegalAct>();

    /// <summary>Most widespread first, then by name and id.</summary>
    public NodeSet<Topic> Topics { get; } = index.Of<Topic>();

    /// <summary>By township, edition and id.</summary>
    public NodeSet<Document> Documents { get; } = index.Of<Document>();

    /// <summary>By township, edition, list and number: as printed.</summary>
    public NodeSet<Duty> Duties { get; } = index.Of<Duty>();

    /// <summary>The node of an id, of any label; null where there is none.</summary>
    public GraphNode? Find(string id) => index.Find(id);
}
