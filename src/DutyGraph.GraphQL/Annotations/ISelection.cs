namespace DutyGraph.GraphQL;

/// <summary>What the query selects below the field being resolved. A resolver that has a parameter of this type need not ask for what nobody wants.</summary>
public interface ISelection
{
    /// <summary>Whether the query selects a field: <c>IsSelected("nodes", "departments")</c>. Fields that its @skip and @include leave out are not selected.</summary>
    /// <param name="path">Names in the schema, not aliases: a field right below, then one below that, and so on. Lists are passed through.</param>
    bool IsSelected(params ReadOnlySpan<string> path);
}
