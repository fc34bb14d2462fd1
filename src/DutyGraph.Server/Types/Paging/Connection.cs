using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Types.Paging;

/// <summary>A page of a list. Cursors are opaque; `first` and `last` are 0 to 500, and 50 if neither is given.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="page">The page from the store.</param>
[GraphQLName("{0}Connection")]
public sealed class Connection<T>(Page<T> page)
    where T : class
{
    /// <summary>The items of the page, each with its cursor.</summary>
    public IReadOnlyList<Edge<T>> Edges => [.. page.Items.Select(item => new Edge<T>(page, item))];

    /// <summary>The items of the page.</summary>
    public IReadOnlyList<T> Nodes => page.Items;

    /// <summary>Whether there are pages before and after this one, and the cursors of its ends.</summary>
    public PageInfo PageInfo => new(
        page.HasNext,
        page.HasPrevious,
        page.Items.Count == 0 ? null : page.CursorOf(page.Items[0]),
        page.Items.Count == 0 ? null : page.CursorOf(page.Items[^1]));

    /// <summary>The number of items on all pages together. Counted only if it is selected.</summary>
    public int TotalCount => page.Total ?? throw new InvalidOperationException("The total was selected, but the store was not asked for it.");
}

/// <summary>An item of a page and its cursor.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <param name="page">The page.</param>
/// <param name="node">The item.</param>
[GraphQLName("{0}Edge")]
public sealed class Edge<T>(Page<T> page, T node)
    where T : class
{
    /// <summary>The item's position in the order; opaque.</summary>
    public string Cursor => page.CursorOf(node);

    /// <summary>The item.</summary>
    public T Node => node;
}

/// <summary>Whether there are pages before and after a page, and the cursors of its ends.</summary>
/// <param name="HasNextPage">Whether there are items after the page.</param>
/// <param name="HasPreviousPage">Whether there are items before the page.</param>
/// <param name="StartCursor">Cursor of the first item; null for an empty page.</param>
/// <param name="EndCursor">Cursor of the last item; null for an empty page.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
