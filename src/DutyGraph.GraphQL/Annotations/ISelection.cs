namespace DutyGraph.GraphQL;

/// <summary>The selections below the field being resolved. A resolver with a parameter of this type can skip work for fields that are not selected.</summary>
public interface ISelection
{
    /// <summary>
    /// Whether the query selects a field: <c>IsSelected("nodes", "departments")</c>. Fields excluded by @skip or @include are not selected.
    /// </summary>
    /// <param name="path">Names in the schema, not aliases: a field directly below, then a field below that, and so on. Lists are transparent.</param>
    bool IsSelected(params ReadOnlySpan<string> path);

    /// <summary>
    /// Returns all selections of a field directly below: one for each response name, and for an abstract type also one for each object type.
    /// </summary>
    /// <param name="field">The name of the field in the schema.</param>
    IEnumerable<ISelectedField> Select(string field);
}

/// <summary>A selected field with its arguments and the selections below it.</summary>
public interface ISelectedField : ISelection
{
    /// <summary>
    /// Returns an argument of the field, coerced as for its resolver; the default of <typeparamref name="T"/> if it was not given and has no default.
    /// </summary>
    /// <typeparam name="T">The type that the resolver declares for it.</typeparam>
    /// <param name="name">The name of the argument in the schema.</param>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    /// <exception cref="GraphQLException">The value is invalid; the resolver would get the same error.</exception>
    T? Argument<T>(string name);
}
