using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// A page as a statement is asked for it: on from one sort key, so many items ahead and so many behind. One item more than the page has tells that it goes on, and one on the other side
/// that something stands there: nothing is counted.
/// </summary>
internal sealed class PageSlice
{
    private readonly PageRequest _page;
    private readonly string? _end;

    /// <summary>Reads the cursors.</summary>
    /// <param name="page">What was asked for.</param>
    /// <param name="keyOf">The sort key in a cursor of the order that is paged.</param>
    /// <exception cref="InvalidCursorException">A cursor is not one of this order.</exception>
    public PageSlice(PageRequest page, Func<string, string> keyOf)
    {
        _page = page;
        var after = page.After is null ? null : keyOf(page.After);
        var before = page.Before is null ? null : keyOf(page.Before);
        _end = page.FromEnd ? after : before;
        From = page.FromEnd ? before ?? SortKey.Last : after is null ? "" : SortKey.Next(after);
        var (side, otherSide) = !page.WithItems ? (0, 0) : (page.Size + 1, (page.FromEnd ? before : after) is null ? 0 : 1);
        (Ahead, Behind) = page.FromEnd ? (otherSide, side) : (side, otherSide);
    }

    /// <summary>What statements are asked of a page.</summary>
    public (string Name, object? Value)[] Asked =>
        [("from", From), ("ahead", Ahead), ("behind", Behind), ("backwards", _page.FromEnd), ("total", _page.WithTotal)];

    /// <summary>What is ahead stands at or after this key, what is behind before it.</summary>
    private string From { get; }

    /// <summary>How many items ahead are asked for.</summary>
    private int Ahead { get; }

    /// <summary>How many items behind are asked for.</summary>
    private int Behind { get; }

    /// <summary>The page, of what was found.</summary>
    /// <param name="found">What the statement found.</param>
    /// <param name="keyOf">An item's sort key.</param>
    /// <param name="cursorOf">An item's cursor.</param>
    public Page<T> Of<T>(FoundPage<T> found, Func<T, string> keyOf, Func<T, string> cursorOf)
    {
        var total = _page.WithTotal ? found.Total : null;
        if (!_page.WithItems)
        {
            return new Page<T>([], HasNext: false, HasPrevious: false, total, cursorOf);
        }

        return _page.FromEnd ? Backwards() : Forwards();

        Page<T> Forwards()
        {
            var count = Math.Min(_page.Size, found.Items.Length);
            while (_end is not null && count > 0 && string.CompareOrdinal(keyOf(found.Items[count - 1]), _end) >= 0)
            {
                count--;
            }

            return new Page<T>(found.Items[..count], HasNext: found.Ahead > count, HasPrevious: found.Behind > 0, total, cursorOf);
        }

        Page<T> Backwards()
        {
            var count = Math.Min(_page.Size, found.Items.Length);
            while (_end is not null && count > 0 && string.CompareOrdinal(keyOf(found.Items[^count]), _end) <= 0)
            {
                count--;
            }

            return new Page<T>(found.Items[^count..], HasNext: found.Ahead > 0, HasPrevious: found.Behind > count, total, cursorOf);
        }
    }
}

/// <summary>What a statement found of a page.</summary>
/// <typeparam name="T">What is paged.</typeparam>
/// <param name="Ahead">How many items stand ahead, as far as they were asked for.</param>
/// <param name="Behind">How many items stand behind, as far as they were asked for.</param>
/// <param name="Total">How many there are in all; null where the statement did not come to know.</param>
/// <param name="Items">Those of the side on which the page stands, in order.</param>
internal sealed record FoundPage<T>(int Ahead, int Behind, int? Total, T[] Items)
{
    /// <summary>Where nothing is known yet.</summary>
    public static readonly FoundPage<T> Unknown = new(0, 0, null, []);

    /// <summary>Where nothing can be.</summary>
    public static readonly FoundPage<T> None = new(0, 0, 0, []);

    /// <summary>A page from the values of a row: ahead, behind, total, items.</summary>
    public static FoundPage<T> Read(Cells cells, Func<Cells, T> item) => new(cells.Number(0), cells.Number(1), cells.NumberOrNull(2), cells.Each(3, item));
}
