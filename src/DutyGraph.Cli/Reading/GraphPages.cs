using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>A whole that the graph gives out by pages.</summary>
internal static class GraphPages
{
    /// <summary>Everything, in the order of the whole.</summary>
    /// <param name="ask">Asks for a page.</param>
    public static async IAsyncEnumerable<T> AllAsync<T>(Func<PageRequest, ValueTask<Page<T>>> ask)
    {
        Page<T> page;
        for (string? after = null; ; after = page.CursorOf(page.Items[^1]))
        {
            page = await ask(new PageRequest(PageRequest.MaximumSize, After: after));
            foreach (var item in page.Items)
            {
                yield return item;
            }

            if (!page.HasNext)
            {
                yield break;
            }
        }
    }
}
