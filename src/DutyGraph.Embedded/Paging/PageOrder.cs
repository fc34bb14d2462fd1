using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>A page order of the nodes of a label. The rank of a node is its index in that order, from 0.</summary>
/// <typeparam name="T">The type of the nodes.</typeparam>
/// <typeparam name="TKey">The sort key, which cursors contain.</typeparam>
/// <param name="count">The number of nodes.</param>
/// <param name="at">Returns the node with a rank.</param>
/// <param name="keyOf">Returns the key of a node.</param>
/// <param name="compare">Compares keys; keys are unique.</param>
/// <param name="encode">Returns the cursor of a key.</param>
/// <param name="decode">Returns the key of a cursor; throws <see cref="InvalidCursorException"/>.</param>
internal sealed class PageOrder<T, TKey>(
    int count, Func<int, T> at, Func<T, TKey> keyOf, Comparison<TKey> compare, Func<TKey, string> encode, Func<string, TKey> decode)
{
    private readonly Func<T, string> _cursorOf = node => encode(keyOf(node));
    private int[]? _all;

    /// <summary>The ranks of all nodes.</summary>
    public ReadOnlyMemory<int> All => _all ??= [.. Enumerable.Range(0, count)];

    /// <summary>Returns a page of some of the nodes.</summary>
    /// <param name="ranks">The ranks of the nodes to page through, ascending.</param>
    /// <param name="page">The slice to return.</param>
    /// <exception cref="InvalidCursorException">A cursor belongs to another order.</exception>
    public Page<T> Page(ReadOnlyMemory<int> ranks, PageRequest page)
    {
        // The node of a cursor may be gone, but its key still has a position between the others.
        var from = page.After is null ? 0 : Ordinals.CountBelow(ranks.Span, CountWhere(order => order <= 0, decode(page.After)));
        var to = page.Before is null ? ranks.Length : Ordinals.CountBelow(ranks.Span, CountWhere(order => order < 0, decode(page.Before)));
        int? total = page.WithTotal ? ranks.Length : null;
        if (!page.WithItems)
        {
            return new Page<T>([], HasNext: false, HasPrevious: false, total, _cursorOf);
        }

        if (page.FromEnd)
        {
            from = Math.Max(Math.Min(from, to), to - page.Size);
        }
        else
        {
            to = Math.Min(Math.Max(from, to), from + page.Size);
        }

        var items = new T[to - from];
        var slice = ranks.Span[from..to];
        for (var place = 0; place < items.Length; place++)
        {
            items[place] = at(slice[place]);
        }

        return new Page<T>(items, HasNext: to < ranks.Length, HasPrevious: from > 0, total, _cursorOf);
    }

    /// <summary>The number of leading nodes for which the comparison with the key holds.</summary>
    private int CountWhere(Func<int, bool> holds, TKey key)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(compare(keyOf(at(middle)), key)) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
