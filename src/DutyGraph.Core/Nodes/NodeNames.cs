namespace DutyGraph.Core;

/// <summary>What a node of any label is called.</summary>
public static class NodeNames
{
    /// <summary>Its label, as <see cref="Labels"/> spells it.</summary>
    public static string LabelOf(GraphNode node) => node is DutyResponsibility ? Labels.Responsibility : node.GetType().Name;

    /// <summary>Its name for people: the full name of a township, the text of a clause. Empty where a duty's name is not printed.</summary>
    /// <exception cref="ArgumentException">A label without names.</exception>
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
