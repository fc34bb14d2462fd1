using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Keeps the nodes with the greatest counts. Ties keep the order of ordinals, which is the order of names.</summary>
/// <param name="size">The greatest number of nodes to keep.</param>
internal sealed class TopCounts(int size)
{
    private readonly PriorityQueue<int, (int Count, int Before)> _kept = new();
    private (int Count, int Before) _least;

    /// <summary>The least count that may still be kept; at least 1.</summary>
    public int Least => size == 0 ? int.MaxValue : Math.Max(1, _least.Count);

    /// <summary>Adds a node, once.</summary>
    /// <param name="node">Its ordinal.</param>
    /// <param name="count">Its count; a node with 0 is left out.</param>
    public void Add(int node, int count)
    {
        var added = (count, -node);
        if (count < Least || size == 0)
        {
            return;
        }

        if (_kept.Count < size)
        {
            _kept.Enqueue(node, added);
        }
        else if (added.CompareTo(_least) > 0)
        {
            _kept.DequeueEnqueue(node, added);
        }

        if (_kept.Count == size)
        {
            _kept.TryPeek(out _, out _least);
        }
    }

    /// <summary>Returns the nodes with their counts, greatest first, and keeps none.</summary>
    /// <param name="id">Returns the id of an ordinal.</param>
    public ImmutableArray<HitCount<string>> Listed(Func<int, string> id)
    {
        var listed = new HitCount<string>[_kept.Count];
        for (var place = listed.Length - 1; place >= 0; place--)
        {
            _kept.TryDequeue(out var node, out var counted);
            listed[place] = new HitCount<string>(id(node), counted.Count);
        }

        return [.. listed];
    }
}
