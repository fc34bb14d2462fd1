namespace DutyGraph.Core;

/// <summary>A slice of an ordered whole, by key: it stays right when the graph changes between two pages.</summary>
/// <param name="Size">How many at most, 0 to 500.</param>
/// <param name="FromEnd">True: the last <paramref name="Size"/> of the slice. They come in the order of the whole all the same.</param>
/// <param name="After">Only what stands after this cursor; null for no bound.</param>
/// <param name="Before">Only what stands before this cursor; null for no bound.</param>
/// <param name="WithItems">False: the page is asked for its total alone; it comes without items, and says nothing of what stands around them.</param>
/// <param name="WithTotal">True: also count the whole, without regard to the slice.</param>
/// <param name="Parts">A page of duties: what will be looked at beside their own properties. A page of anything else has no parts.</param>
public sealed record PageRequest(int Size, bool FromEnd = false, string? After = null, string? Before = null, bool WithItems = true, bool WithTotal = false,
    DutyParts Parts = DutyParts.All)
{
    /// <summary>How many at most, 0 to <see cref="MaximumSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less or more.</exception>
    public int Size { get; init; } = Size is >= 0 and <= MaximumSize
        ? Size
        : throw new ArgumentOutOfRangeException(nameof(Size), Size, $"A page has 0 to {MaximumSize} items.");

    /// <summary>The largest page.</summary>
    public const int MaximumSize = 500;

    /// <summary>The page of those who do not say.</summary>
    public const int DefaultSize = 50;
}

/// <summary>
/// What of a duty will be looked at, beside its id, place, name and category. A store over a network brings that, with the nodes it names, in one answer, and leaves out the rest; a store at hand need
/// not look at it. What was left out is unknown, and reading it throws (<see cref="Duty.Unknown"/>).
/// </summary>
[Flags]
public enum DutyParts
{
    /// <summary>No more than its id, township, edition, list, number, name and category.</summary>
    None = 0,

    /// <summary>Its clauses.</summary>
    Clauses = 1,

    /// <summary>The node of its township.</summary>
    Township = 2,

    /// <summary>The node of its category.</summary>
    Category = 4,

    /// <summary>Its departments, and their nodes.</summary>
    Departments = 8,

    /// <summary>The legal acts that it names, and their nodes.</summary>
    LegalActs = 16,

    /// <summary>Its document, with the node, and its line there.</summary>
    Document = 32,

    /// <summary>Method, discontinued, forms and issues.</summary>
    Details = 64,

    /// <summary>The node of its topic.</summary>
    Topic = 128,

    /// <summary>All of these.</summary>
    All = Clauses | Township | Category | Departments | LegalActs | Document | Details | Topic,
}

/// <summary>A page of an ordered whole.</summary>
/// <param name="Items">In the order of the whole.</param>
/// <param name="HasNext">Whether anything of the whole stands after the last item (with no items: after the place where they would stand).</param>
/// <param name="HasPrevious">Whether anything of the whole stands before the first item (with no items: before the place where they would stand).</param>
/// <param name="Total">How many the whole has; null where not asked for.</param>
/// <param name="CursorOf">The opaque cursor of an item of this page, made only when asked for.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, bool HasNext, bool HasPrevious, int? Total, Func<T, string> CursorOf);

/// <summary>A cursor that this graph did not give out for this order.</summary>
/// <param name="cursor">What was sent.</param>
public sealed class InvalidCursorException(string cursor)
    : Exception($"游标无效：请使用同一列表、同一排序返回的游标。 The cursor '{(cursor.Length > 64 ? cursor[..64] + "…" : cursor)}' is not one of this list in this order.")
{
    /// <summary>What was sent.</summary>
    public string Cursor { get; } = cursor;
}
