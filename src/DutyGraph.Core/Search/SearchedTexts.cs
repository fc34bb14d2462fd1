namespace DutyGraph.Core;

/// <summary>What a text is to the node that has it.</summary>
public enum SearchRole
{
    /// <summary>The name, full name or title.</summary>
    Name,

    /// <summary>Another name.</summary>
    Alias,

    /// <summary>A method or a clause.</summary>
    Body,
}

/// <summary>One of the texts of a node in which it is searched for.</summary>
/// <param name="Role">What it is to the node.</param>
/// <param name="Field">The node's field, as the API names it.</param>
/// <param name="Text">As printed.</param>
public readonly record struct SearchedText(SearchRole Role, string Field, string Text);

/// <summary>Which nodes are searched, and in which texts: a new kind of node is added here.</summary>
public static class SearchedTexts
{
    /// <summary>The texts of a node in printed order.</summary>
    /// <exception cref="ArgumentException">Nodes of this label are not searched.</exception>
    public static IEnumerable<SearchedText> Of(GraphNode node) => node switch
    {
        Duty duty => Of(duty),
        Department department => [new(SearchRole.Name, Properties.Name, department.Name), .. department.Aliases.Select(alias => new SearchedText(SearchRole.Alias, Properties.Aliases, alias))],
        LegalAct act => [new(SearchRole.Name, Properties.Title, act.Title)],
        Topic topic => [new(SearchRole.Name, Properties.Name, topic.Name)],
        Township township => [new(SearchRole.Name, Properties.FullName, township.FullName)],
        _ => throw new ArgumentException($"No {node.GetType().Name} is searched.", nameof(node)),
    };

    private static IEnumerable<SearchedText> Of(Duty duty) =>
    [
        new(SearchRole.Name, Properties.Name, duty.Name),
        .. duty.Method is { } method ? [new SearchedText(SearchRole.Body, Properties.Method, method)] : Array.Empty<SearchedText>(),
        .. duty.SuperiorResponsibilities.Select(clause => new SearchedText(SearchRole.Body, "superiorResponsibilities", clause.Text)),
        .. duty.TownshipResponsibilities.Select(clause => new SearchedText(SearchRole.Body, "townshipResponsibilities", clause.Text)),
    ];
}
