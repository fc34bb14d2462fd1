using System.Collections;

namespace DutyGraph.Neo4j;

/// <summary>
/// Parameters of a statement by name, without the $: <c>new() { ["ids"] = ids }</c>. Values are null, <see cref="bool"/>, <see cref="int"/>, <see
/// cref="long"/>, <see cref="double"/>, <see cref="string"/>, lists of these and maps of these by name. They must not be changed after they are passed to a
/// statement, because they are part of a cache key.
/// </summary>
public sealed class CypherParameters : IEnumerable<KeyValuePair<string, object?>>
{
    /// <summary>No parameters.</summary>
    public static readonly CypherParameters None = new();

    private readonly Dictionary<string, object?> _values = [];

    /// <summary>The values by name.</summary>
    public IReadOnlyDictionary<string, object?> Values => _values;

    /// <summary>Sets a parameter.</summary>
    /// <param name="name">The name, without the $.</param>
    public object? this[string name]
    {
        set => _values[name] = value;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
