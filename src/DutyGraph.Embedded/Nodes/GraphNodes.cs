using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The nodes of the graph by label, each label in its page order.</summary>
internal sealed class GraphNodes(NodeIndex index)
{
    /// <summary>By code; a parent comes before its children.</summary>
    public NodeSet<Division> Divisions { get; } = index.Of<Division>();

    /// <summary>Ordered by full name.</summary>
    public NodeSet<Township> Townships { get; } = index.Of<Township>();

    /// <summary>Ordered by name.</summary>
    public NodeSet<Department> Departments { get; } = index.Of<Department>();

    /// <summary>Ordered by name.</summary>
    public NodeSet<DepartmentKind> Kinds { get; } = index.Of<DepartmentKind>();

    /// <summary>Ordered by position in the official order, then by name.</summary>
    public NodeSet<Category> Categories { get; } = index.Of<Category>();

    /// <summary>Ordered by title.</summary>
    public NodeSet<LegalAct> Acts { get; } = index.Of<LegalAct>();

    /// <summary>Ordered by number of townships, most first, then by name and id.</summary>
    public NodeSet<Topic> Topics { get; } = index.Of<Topic>();

    /// <summary>Ordered by township, edition and id.</summary>
    public NodeSet<Document> Documents { get; } = index.Of<Document>();

    /// <summary>In printed order: by township, edition, list and number.</summary>
    public NodeSet<Duty> Duties { get; } = index.Of<Duty>();

    /// <summary>Returns the node of an id, of any label; null if it is unknown.</summary>
    public GraphNode? Find(string id) => index.Find(id);
}
