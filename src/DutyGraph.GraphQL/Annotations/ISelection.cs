namespace DutyGraph.GraphQL;

/// <summary>What the query selects below the field being resolved. A resolver that has a parameter of this type need not ask for what nobody wants.</summary>
public interface ISelection
{
    /// <summary>
    /// Whether the query selects a field: <c>IsSelected("nodes", "departments")</c>. Fields that its @skip and @include leave out are not selected.
    /// </summary>
    /// <param name="path">Names in the schema, not aliases: a field right below, then one below that, and so on. Lists are passed through.</param>
    bool IsSelected(params ReadOnlySpan<string> path);

    /// <summary>
    /// The selections of a field right below: one for each name under which the answer has it; of an abstract type, one for each object type too.
    /// </summary>
    /// <param name="field">Its name in the schema.</param>
    IEnumerable<ISelectedField> Select(string field);
}

/// <summary>A field that the query selects, with its arguments, and what it selects below it.</summary>
public interface ISelectedField : ISelection
{
    /// <summary>
    /// An argument of the field, coerced as for its resolver; the default of <typeparamref name="T"/> where it was not given and has no default.
    /// </summary>
    /// <typeparam name="T">As the resolver declares it.</typeparam>
    /// <param name="name">Its name in the schema.</param>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    /// <exception cref="GraphQLException">The value is wrong, as it will be for the resolver.</exception>
    T? Argument<T>(string name);
}
