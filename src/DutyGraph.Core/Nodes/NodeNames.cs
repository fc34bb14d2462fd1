namespace DutyGraph.Core;

/// <summary>Labels and display names of nodes.</summary>
public static class NodeNames
{
    /// <summary>The label of a node, as spelt in <see cref="Labels"/>.</summary>
    public static string LabelOf(GraphNode node) => node is DutyResponsibility ? Labels.Responsibility : node.GetType().Name;

    /// <summary>The display name of a node: the full name of a township, the text of a clause. Empty for a duty whose name is not printed.</summary>
    /// <exception cref="ArgumentException">Nodes of this label have no name.</exception>
    public static string NameOf(GraphNode node) => node switch
    {
        Division division => division.Name,
        Township township => township.FullName,
        Duty duty => duty.Name,
        DutyResponsibility responsibility => responsibility.Clause.Text,
        Department department => department.Name,
        DepartmentKind kind => kind.Name,
        Category category => category.Name,
        LegalAct act => act.Title,
        Topic topic => topic.Name,
        Document document => document.Title,
        _ => throw new ArgumentException($"No name for {node.GetType().Name}.", nameof(node)),
    };
}
