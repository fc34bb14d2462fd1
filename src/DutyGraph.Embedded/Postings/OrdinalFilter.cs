using System.Collections.Immutable;

namespace DutyGraph.Embedded;

/// <summary>Conditions on the nodes of a label: what each lets through is a union of postings, what all let through their intersection.</summary>
/// <param name="whole">The ordinals of the nodes that may meet the conditions, ascending.</param>
/// <param name="universe">How many nodes the label has.</param>
internal sealed class OrdinalFilter(ReadOnlyMemory<int> whole, int universe)
{
    private readonly List<ReadOnlyMemory<int>> _conditions = [];

    /// <summary>Takes all nodes of the label.</summary>
    public OrdinalFilter(ReadOnlyMemory<int> all)
        : this(all, all.Length)
    {
    }

    /// <summary>The nodes that meet every condition, ascending.</summary>
    public ReadOnlyMemory<int> Matches =>
        _conditions.Count == 0 ? whole : Ordinals.Intersection(whole.Length == universe ? _conditions : _conditions.Append(whole));

    /// <summary>Demands any of some values.</summary>
    /// <param name="values">The values; null demands nothing, none at all demands what no node has.</param>
    /// <param name="having">The nodes that have a value, ascending.</param>
    public OrdinalFilter Any<T>(ImmutableArray<T>? values, Func<T, ReadOnlyMemory<int>> having)
    {
        if (values is { } any)
        {
            _conditions.Add(Ordinals.Union([.. any.Select(having)], universe));
        }

        return this;
    }

    /// <summary>Demands one value; null demands nothing.</summary>
    public OrdinalFilter One<T>(T? value, Func<T, ReadOnlyMemory<int>> having)
        where T : struct => value is { } one ? Any<T>([one], having) : this;

    /// <summary>Demands one text to be contained; null demands nothing.</summary>
    public OrdinalFilter Containing(string? text, Func<string, ReadOnlyMemory<int>> containing) =>
        text is null ? this : Any<string>([text], containing);
}
