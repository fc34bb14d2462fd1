using System.Collections.Immutable;

namespace DutyGraph.Embedded;

/// <summary>Combines conditions on the nodes of a label: each condition is a union of posting lists, the result is their intersection.</summary>
/// <param name="whole">The ordinals of the candidates, ascending.</param>
/// <param name="universe">The number of nodes of the label.</param>
internal sealed class OrdinalFilter(ReadOnlyMemory<int> whole, int universe)
{
    private readonly List<ReadOnlyMemory<int>> _conditions = [];

    /// <summary>Creates a filter over all nodes of a label.</summary>
    public OrdinalFilter(ReadOnlyMemory<int> all)
        : this(all, all.Length)
    {
    }

    /// <summary>The nodes that meet all conditions, ascending.</summary>
    public ReadOnlyMemory<int> Matches =>
        _conditions.Count == 0 ? whole : Ordinals.Intersection(whole.Length == universe ? _conditions : _conditions.Append(whole));

    /// <summary>Requires one of some values.</summary>
    /// <param name="values">The values. Null adds no condition; an empty list matches nothing.</param>
    /// <param name="having">Returns the nodes with a value, ascending.</param>
    public OrdinalFilter Any<T>(ImmutableArray<T>? values, Func<T, ReadOnlyMemory<int>> having)
    {
        if (values is { } any)
        {
            _conditions.Add(Ordinals.Union([.. any.Select(having)], universe));
        }

        return this;
    }

    /// <summary>Requires a value; null adds no condition.</summary>
    public OrdinalFilter One<T>(T? value, Func<T, ReadOnlyMemory<int>> having)
        where T : struct => value is { } one ? Any<T>([one], having) : this;

    /// <summary>Requires a text to be contained; null adds no condition.</summary>
    public OrdinalFilter Containing(string? text, Func<string, ReadOnlyMemory<int>> containing) =>
        text is null ? this : Any<string>([text], containing);
}
