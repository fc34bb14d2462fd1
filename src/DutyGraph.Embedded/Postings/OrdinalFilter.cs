using System.Collections.Immutable;

namespace DutyGraph.Embedded;

/// <summary>Conditions on the nodes of a label: what each lets through is a union of postings, what all let through their intersection.</summary>
/// <param name="all">The ordinals of all nodes of the label.</param>
internal sealed class OrdinalFilter(ReadOnlyMemory<int> all)
{
    private readonly List<ReadOnlyMemory<int>> _conditions = [];

    /// <summary>The nodes that meet every condition, ascending.</summary>
    public ReadOnlyMemory<int> Matches => _conditions.Count == 0 ? all : Ordinals.Intersection(_conditions);

    /// <summary>Demands any of some values.</summary>
    /// <param name="values">The values; null demands nothing, none at all demands what no node has.</param>
    /// <param name="having">The nodes that have a value, ascending.</param>
    public OrdinalFilter Any<T>(ImmutableArray<T>? values, Func<T, ReadOnlyMemory<int>> having)
    {
        if (values is { } any)
        {
            _conditions.Add(Ordinals.Union([.. any.Select(having)], all.Length));
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
