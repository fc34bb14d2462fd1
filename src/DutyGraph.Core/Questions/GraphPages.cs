namespace DutyGraph.Core;

/// <summary>Reads all pages of a question, for exports. Only one page is in memory at a time.</summary>
public static class GraphPages
{
    /// <summary>The items of all pages, in order.</summary>
    /// <param name="ask">Reads one page.</param>
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

    /// <summary>All pages, in order: <see cref="PageRequest.MaximumSize"/> items each, fewer in the last; never an empty page.</summary>
    /// <param name="ask">Reads one page.</param>
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
