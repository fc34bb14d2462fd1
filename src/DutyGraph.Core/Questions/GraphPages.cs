namespace DutyGraph.Core;

/// <summary>Reads a whole that the graph gives out by pages, for exports: no more than one page is in memory.</summary>
public static class GraphPages
{
    /// <summary>The items of all pages, in the order of the whole.</summary>
    /// <param name="ask">Asks for a page.</param>
    public static async IAsyncEnumerable<T> AllAsync<T>(Func<PageRequest, ValueTask<Page<T>>> ask)
    {
        await foreach (var items in ChunksAsync(ask))
        {
            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    /// <summary>The pages, in order: <see cref="PageRequest.MaximumSize"/> items each, the last one fewer; none is empty.</summary>
    /// <param name="ask">Asks for a page.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> ChunksAsync<T>(Func<PageRequest, ValueTask<Page<T>>> ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        Page<T> page;
        for (string? after = null; ; after = page.CursorOf(page.Items[^1]))
        {
            page = await ask(new PageRequest(PageRequest.MaximumSize, After: after)).ConfigureAwait(false);
            if (page.Items.Count > 0)
            {
                yield return page.Items;
            }

            if (!page.HasNext)
            {
                yield break;
            }
        }
    }
}
