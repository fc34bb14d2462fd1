using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>An order in which the nodes of a label are paged. A node's rank is its place in it, from 0.</summary>
/// <typeparam name="T">The nodes.</typeparam>
/// <typeparam name="TKey">What a cursor holds: the sort key.</typeparam>
/// <param name="count">How many nodes there are.</param>
/// <param name="at">The node of a rank.</param>
/// <param name="keyOf">A node's key.</param>
/// <param name="compare">The order of keys, no two nodes of which are equal.</param>
/// <param name="encode">A key's cursor.</param>
/// <param name="decode">A cursor's key; throws <see cref="InvalidCursorException"/>.</param>
internal sealed class PageOrder<T, TKey>(
    int count, Func<int, T> at, Func<T, TKey> keyOf, Comparison<TKey> compare, Func<TKey, string> encode, Func<string, TKey> decode)
{
    private readonly Func<T, string> _cursorOf = node => encode(keyOf(node));
    private int[]? _all;

    /// <summary>The ranks of all nodes.</summary>
    public ReadOnlyMemory<int> All => _all ??= [.. Enumerable.Range(0, count)];

    /// <summary>A page of some of the nodes.</summary>
    /// <param name="ranks">The whole: the ranks of those nodes, ascending.</param>
    /// <param name="page">Which slice of it.</param>
    /// <exception cref="InvalidCursorException">A cursor is not one of this order.</exception>
    public Page<T> Page(ReadOnlyMemory<int> ranks, PageRequest page)
    {
        // A cursor's node may be gone: its key still tells how many nodes stand on either side.
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

    /// <summary>How many nodes, from the first on, compare so with the key.</summary>
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
