using System.Collections.Immutable;
using System.ComponentModel;

namespace DutyGraph.Neo4j;

/// <summary>What a statement answered. It may be shared by several questions at once: nobody changes it.</summary>
/// <param name="columns">Names, in the order of RETURN.</param>
/// <param name="rows">A value for each column: see <see cref="Rows"/>.</param>
[ImmutableObject(true)]
public sealed class CypherRows(ImmutableArray<string> columns, IReadOnlyList<object?[]> rows)
{
    /// <summary>What a statement without RETURN answers.</summary>
    public static readonly CypherRows None = new([], []);

    private Mapped? _mapped;

    /// <summary>Names, in the order of RETURN.</summary>
    public ImmutableArray<string> Columns { get; } = columns;

    /// <summary>
    /// A value for each column: null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>; lists of those as <c>object?[]</c>;
    /// maps as <see cref="IReadOnlyDictionary{TKey, TValue}"/> by name. Statements return no nodes or relationships: they say which properties they mean.
    /// </summary>
    public IReadOnlyList<object?[]> Rows { get; } = rows;

    /// <summary>
    /// The rows as what they mean. It is made once and kept beside the rows, so that an answer from memory is not mapped again: <paramref name="map"/> depends
    /// on nothing but the rows (a static function), and what it makes is never changed.
    /// </summary>
    /// <typeparam name="T">What the rows mean.</typeparam>
    /// <param name="map">Makes it. Another function than the last asks anew.</param>
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
