using System.Collections.Immutable;
using System.ComponentModel;

namespace DutyGraph.Neo4j;

/// <summary>The rows of an answer. They may be shared by several callers and must not be changed.</summary>
/// <param name="columns">Column names, in the order of RETURN.</param>
/// <param name="rows">The rows: see <see cref="Rows"/>.</param>
[ImmutableObject(true)]
public sealed class CypherRows(ImmutableArray<string> columns, IReadOnlyList<object?[]> rows)
{
    /// <summary>The answer of a statement without RETURN.</summary>
    public static readonly CypherRows None = new([], []);

    private Mapped? _mapped;

    /// <summary>Column names, in the order of RETURN.</summary>
    public ImmutableArray<string> Columns { get; } = columns;

    /// <summary>
    /// The rows, with a value for each column: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, lists of these as
    /// <c>object?[]</c>, maps as <see cref="IReadOnlyDictionary{TKey, TValue}"/> by name. Statements return properties, not nodes or relationships.
    /// </summary>
    public IReadOnlyList<object?[]> Rows { get; } = rows;

    /// <summary>
    /// Maps the rows to objects. The result is kept beside the rows, so that a cached answer is mapped once. Therefore <paramref name="map"/> must be a pure
    /// (static) function, and its result must not be changed.
    /// </summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="map">The mapping. Only the result of the last mapping is kept.</param>
    public T As<T>(Func<CypherRows, T> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (_mapped is { } last && last.By.Equals(map))
        {
            return (T)last.Value!;
        }

        var value = map(this);
        _mapped = new(map, value);
        return value;
    }

    private sealed record Mapped(Delegate By, object? Value);
}
