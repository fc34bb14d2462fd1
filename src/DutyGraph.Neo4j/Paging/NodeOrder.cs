using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The order in which the nodes of a label are paged, and how statements answer on them.</summary>
/// <typeparam name="T">The nodes.</typeparam>
internal sealed class NodeOrder<T>
    where T : GraphNode
{
    private readonly Func<T, string> _keyOf;
    private readonly Func<T, string> _cursorOf;
    private readonly Func<string, string> _keyIn;

    /// <summary>Takes an order.</summary>
    /// <param name="keyOf">A node's sort key.</param>
    /// <param name="cursorOf">A node's cursor.</param>
    /// <param name="keyIn">The sort key in a cursor; throws <see cref="InvalidCursorException"/>.</param>
    /// <param name="node">A node of its values.</param>
    public NodeOrder(Func<T, string> keyOf, Func<T, string> cursorOf, Func<string, string> keyIn, Func<Cells, T> node)
    {
        _keyOf = keyOf;
        _cursorOf = cursorOf;
        _keyIn = keyIn;
        Read = rows => [.. rows.Rows.Select(row => FoundPage<T>.Read(new Cells(row), node))];
    }

    /// <summary>Reads an answer: a row a page.</summary>
    public Func<CypherRows, FoundPage<T>[]> Read { get; }

    /// <summary>A page as statements are asked for it.</summary>
    /// <exception cref="InvalidCursorException">A cursor is not one of this order.</exception>
    public PageSlice Slice(PageRequest page) => new(page, _keyIn);

    /// <summary>The page where nothing can be.</summary>
    /// <exception cref="InvalidCursorException">A cursor is not one of this order.</exception>
    public Page<T> None(PageRequest page) => Page(Slice(page), FoundPage<T>.None);

    /// <summary>The page, of what was found.</summary>
    public Page<T> Page(PageSlice slice, FoundPage<T> found) => slice.Of(found, _keyOf, _cursorOf);
}
