using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Schema.Paging;

/// <summary>A page of an ordered whole. Cursors are opaque; `first` and `last` default to 50 and end at 500.</summary>
/// <typeparam name="T">What is paged.</typeparam>
/// <param name="page">The store's answer.</param>
[GraphQLName("{0}Connection")]
public sealed class Connection<T>(Page<T> page)
    where T : class
{
    /// <summary>The items of the page, each with its cursor.</summary>
    public IReadOnlyList<Edge<T>> Edges => [.. page.Items.Select(item => new Edge<T>(page, item))];

    /// <summary>The items of the page.</summary>
    public IReadOnlyList<T> Nodes => page.Items;

    /// <summary>Where the page stands in the whole.</summary>
    public PageInfo PageInfo => new(
        page.HasNext,
        page.HasPrevious,
        page.Items.Count == 0 ? null : page.CursorOf(page.Items[0]),
        page.Items.Count == 0 ? null : page.CursorOf(page.Items[^1]));

    /// <summary>How many the whole has, on all pages together. Counted only when asked for.</summary>
    public int TotalCount => page.Total ?? throw new InvalidOperationException("The total was selected, but the store was not asked for it.");
}

/// <summary>An item of a page and its cursor.</summary>
/// <typeparam name="T">What is paged.</typeparam>
/// <param name="page">The page.</param>
/// <param name="node">The item.</param>
[GraphQLName("{0}Edge")]
public sealed class Edge<T>(Page<T> page, T node)
    where T : class
{
    /// <summary>Names the item's place in the order; opaque.</summary>
    public string Cursor => page.CursorOf(node);

    /// <summary>The item.</summary>
    public T Node => node;
}

/// <summary>Where a page stands in the whole.</summary>
/// <param name="HasNextPage">Whether anything stands after the page.</param>
/// <param name="HasPreviousPage">Whether anything stands before the page.</param>
/// <param name="StartCursor">Of the first item; null on an empty page.</param>
/// <param name="EndCursor">Of the last item; null on an empty page.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor);
