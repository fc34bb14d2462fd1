namespace DutyGraph.Core;

/// <summary>The role of a text in its node.</summary>
public enum SearchRole
{
    /// <summary>The name, full name or title.</summary>
    Name,

    /// <summary>An alias.</summary>
    Alias,

    /// <summary>A method or a clause.</summary>
    Body,
}

/// <summary>A searchable text of a node.</summary>
/// <param name="Role">Its role in the node.</param>
/// <param name="Field">The field of the node, by its name in the API.</param>
/// <param name="Text">The text as printed.</param>
public readonly record struct SearchedText(SearchRole Role, string Field, string Text);

/// <summary>The searchable texts of each kind of node. A new kind of node is added here.</summary>
public static class SearchedTexts
{
    /// <summary>Returns the texts of a node in printed order.</summary>
    /// <exception cref="ArgumentException">Nodes of this label are not searched.</exception>
    public static IEnumerable<SearchedText> Of(GraphNode node) => node switch
    {
        Duty duty => Of(duty),
        Department department =>
        [
            new(SearchRole.Name, Properties.Name, department.Name),
            .. department.Aliases.Select(alias => new SearchedText(SearchRole.Alias, Properties.Aliases, alias)),
        ],
        LegalAct act => [new(SearchRole.Name, Properties.Title, act.Title)],
        Topic topic => [new(SearchRole.Name, Properties.Name, topic.Name)],
        Township township => [new(SearchRole.Name, Properties.FullName, township.FullName)],
        _ => throw new ArgumentException($"No {node.GetType().Name} is searched.", nameof(node)),
    };

    private static IEnumerable<SearchedText> Of(Duty duty)
    {
        yield return new(SearchRole.Name, Properties.Name, duty.Name);
        if (duty.Method is { } method)
        {
            yield return new(SearchRole.Body, Properties.Method, method);
        }

        foreach (var clause in duty.SuperiorResponsibilities)
        {
            yield return new(SearchRole.Body, "superiorResponsibilities", clause.Text);
        }

        foreach (var clause in duty.TownshipResponsibilities)
        {
            yield return new(SearchRole.Body, "townshipResponsibilities", clause.Text);
        }
    }
}
