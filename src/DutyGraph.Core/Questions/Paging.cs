namespace DutyGraph.Core;

/// <summary>A keyset slice of an ordered list: it stays correct when the graph changes between two pages.</summary>
/// <param name="Size">The greatest number of items, 0 to 500.</param>
/// <param name="FromEnd">True: the last <paramref name="Size"/> items of the slice, still in forward order.</param>
/// <param name="After">Only items after this cursor; null for no bound.</param>
/// <param name="Before">Only items before this cursor; null for no bound.</param>
/// <param name="WithItems">False: only the total is needed. The page has no items, and <see cref="Page{T}.HasNext"/> and <see cref="Page{T}.HasPrevious"/>
/// mean nothing.</param>
/// <param name="WithTotal">True: also count the whole list, regardless of the slice.</param>
/// <param name="Parts">For a page of duties: the parts that will be read in addition to their basic properties. Ignored for other pages.</param>
public sealed record PageRequest(int Size, bool FromEnd = false, string? After = null, string? Before = null, bool WithItems = true, bool WithTotal = false,
    DutyParts Parts = DutyParts.All)
{
    /// <summary>The greatest number of items, 0 to <see cref="MaximumSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The size is out of range.</exception>
    public int Size { get; init; } = Size is >= 0 and <= MaximumSize
        ? Size
        : throw new ArgumentOutOfRangeException(nameof(Size), Size, $"A page has 0 to {MaximumSize} items.");

    /// <summary>The largest page, in items.</summary>
    public const int MaximumSize = 500;

    /// <summary>The page size when none is given, in items.</summary>
    public const int DefaultSize = 50;
}

/// <summary>
/// The parts of a duty that will be read, in addition to its id, position, name and category. A store over a network reads the selected parts, with the nodes
/// that they name, in one request and leaves out the rest; an in-memory store may ignore it. A part left out is unknown, and reading it throws an exception
/// (<see cref="Duty.Unknown"/>).
/// </summary>
[Flags]
public enum DutyParts
{
    /// <summary>Only id, township, edition, list, number, name and category.</summary>
    None = 0,

    /// <summary>The clauses of both parties.</summary>
    Clauses = 1,

    /// <summary>The node of its township.</summary>
    Township = 2,

    /// <summary>The node of its category.</summary>
    Category = 4,

    /// <summary>Its departments and their nodes.</summary>
    Departments = 8,

    /// <summary>The legal acts that it names and their nodes.</summary>
    LegalActs = 16,

    /// <summary>The id and node of its document, and its line there.</summary>
    Document = 32,

    /// <summary>Method, discontinued, forms and issues.</summary>
    Details = 64,

    /// <summary>The node of its topic.</summary>
    Topic = 128,

    /// <summary>All parts.</summary>
    All = Clauses | Township | Category | Departments | LegalActs | Document | Details | Topic,
}

/// <summary>A page of an ordered list.</summary>
/// <param name="Items">In the order of the list.</param>
/// <param name="HasNext">Whether the list has items after the last item of the page (after the requested position, if the page is empty).</param>
/// <param name="HasPrevious">Whether the list has items before the first item of the page (before the requested position, if the page is empty).</param>
/// <param name="Total">The length of the whole list; null if not requested.</param>
/// <param name="CursorOf">Returns the opaque cursor of an item of this page; computed on demand.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasNext, bool HasPrevious, int? Total, Func<T, string> CursorOf);

/// <summary>A cursor that is not valid for this list in this order.</summary>
/// <param name="cursor">The cursor as received.</param>
public sealed class InvalidCursorException(string cursor)
    : BilingualException(new(
        "游标无效：请使用同一列表、同一排序返回的游标。",
        $"The cursor '{(cursor.Length > 64 ? cursor[..64] + "…" : cursor)}' is not one of this list in this order."))
{
    /// <summary>The cursor as received.</summary>
    public string Cursor { get; } = cursor;
}
