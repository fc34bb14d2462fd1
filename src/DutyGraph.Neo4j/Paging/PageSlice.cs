using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// The parameters of a page for a keyset query: a sort key, and how many items to read after and before it. One more item than the page size tells whether
/// there is a next page; one item on the other side tells whether there is a previous page. So no count is needed.
/// </summary>
internal sealed class PageSlice
{
    private readonly PageRequest _page;
    private readonly string? _end;

    /// <summary>Decodes the cursors.</summary>
    /// <param name="page">The requested page.</param>
    /// <param name="keyOf">Returns the sort key in a cursor of this order.</param>
    /// <exception cref="InvalidCursorException">A cursor does not belong to this order.</exception>
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

    /// <summary>The parameters of a statement.</summary>
    public (string Name, object? Value)[] Asked =>
        [("from", From), ("ahead", Ahead), ("behind", Behind), ("backwards", _page.FromEnd), ("total", _page.WithTotal)];

    /// <summary>The sort key between both directions: items ahead are at or after it, items behind are before it.</summary>
    private string From { get; }

    /// <summary>How many items to read ahead.</summary>
    private int Ahead { get; }

    /// <summary>How many items to read behind.</summary>
    private int Behind { get; }

    /// <summary>Returns the page with the items that were found.</summary>
    /// <param name="found">The answer of the statement.</param>
    /// <param name="keyOf">Returns an item's sort key.</param>
    /// <param name="cursorOf">Returns an item's cursor.</param>
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

/// <summary>The answer of a statement on a page.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="Ahead">Number of items ahead, up to the requested number.</param>
/// <param name="Behind">Number of items behind, up to the requested number.</param>
/// <param name="Total">Number of items in all; null if the statement did not count them.</param>
/// <param name="Items">The items in the direction of the page, in order.</param>
internal sealed record FoundPage<T>(int Ahead, int Behind, int? Total, T[] Items)
{
    /// <summary>Nothing is known yet.</summary>
    public static readonly FoundPage<T> Unknown = new(0, 0, null, []);

    /// <summary>The empty page.</summary>
    public static readonly FoundPage<T> None = new(0, 0, 0, []);

    /// <summary>Reads a page from the values of a row: ahead, behind, total, items.</summary>
    public static FoundPage<T> Read(Cells cells, Func<Cells, T> item) => new(cells.Number(0), cells.Number(1), cells.NumberOrNull(2), cells.Each(3, item));
}
