using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The order in which nodes of a label are paged, and the reader of such pages.</summary>
/// <typeparam name="T">The type of the nodes.</typeparam>
internal sealed class NodeOrder<T>
    where T : GraphNode
{
    private readonly Func<T, string> _keyOf;
    private readonly Func<T, string> _cursorOf;
    private readonly Func<string, string> _keyIn;

    /// <summary>Creates an order.</summary>
    /// <param name="keyOf">Returns a node's sort key.</param>
    /// <param name="cursorOf">Returns a node's cursor.</param>
    /// <param name="keyIn">Returns the sort key in a cursor; throws <see cref="InvalidCursorException"/>.</param>
    /// <param name="node">Reads a node from its values.</param>
    public NodeOrder(Func<T, string> keyOf, Func<T, string> cursorOf, Func<string, string> keyIn, Func<Cells, T> node)
    {
        _keyOf = keyOf;
        _cursorOf = cursorOf;
        _keyIn = keyIn;
        Read = rows => [.. rows.Rows.Select(row => FoundPage<T>.Read(new Cells(row), node))];
    }

    /// <summary>Reads an answer with one page in each row.</summary>
    public Func<CypherRows, FoundPage<T>[]> Read { get; }

    /// <summary>Returns the parameters of a page.</summary>
    /// <exception cref="InvalidCursorException">A cursor does not belong to this order.</exception>
    public PageSlice Slice(PageRequest page) => new(page, _keyIn);

    /// <summary>Returns the empty page.</summary>
    /// <exception cref="InvalidCursorException">A cursor does not belong to this order.</exception>
    public Page<T> None(PageRequest page) => Page(Slice(page), FoundPage<T>.None);

    /// <summary>Returns the page with the items that were found.</summary>
    public Page<T> Page(PageSlice slice, FoundPage<T> found) => slice.Of(found, _keyOf, _cursorOf);
}
