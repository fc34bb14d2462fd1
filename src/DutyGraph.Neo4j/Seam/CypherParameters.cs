using System.Collections;

namespace DutyGraph.Neo4j;

/// <summary>
/// Parameters of a statement by name, without the $: <c>new() { ["ids"] = ids }</c>. Values are null, <see cref="bool"/>, <see cref="int"/>,
/// <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, lists of those and maps of those by name. Once they are handed over, neither they nor their
/// lists are changed: a cached answer is found by them.
/// </summary>
public sealed class CypherParameters : IEnumerable<KeyValuePair<string, object?>>
{
    /// <summary>For a statement that has none.</summary>
    public static readonly CypherParameters None = new();

    private readonly Dictionary<string, object?> _values = [];

    /// <summary>Names and values.</summary>
    public IReadOnlyDictionary<string, object?> Values => _values;

    /// <summary>Sets a parameter.</summary>
    /// <param name="name">Without the $.</param>
    public object? this[string name]
    {
        set => _values[name] = value;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
