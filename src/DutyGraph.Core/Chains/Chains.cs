namespace DutyGraph.Core;

/// <summary>Makes chains of what a store sees of its edges, so that every store answers alike.</summary>
public static class Chains
{
    /// <summary>The surroundings of a node: breadth first, each distance by id, cut after the limit.</summary>
    /// <remarks>A distance is asked for one node more than there is room for: whether that one comes is whether the chain is truncated.</remarks>
    public static async ValueTask<Chain> AroundAsync<TNode>(IChainSteps<TNode> steps, ChainQuestion question, TNode from, CancellationToken cancellation)
        where TNode : notnull
    {
        List<(TNode Node, int Distance)> shown = [(from, 0)];
        var known = new HashSet<TNode> { from };
        IReadOnlyList<TNode> frontier = [from];
        var truncated = false;
        for (var distance = 1; distance <= question.Depth && frontier.Count > 0 && !truncated; distance++)
        {
            var room = question.Limit - shown.Count;
            var next = await steps.NextAsync(frontier, known, room + 1, cancellation).ConfigureAwait(false);
            truncated = next.Count > room;
            frontier = truncated ? [.. next.Take(room)] : next;
            known.UnionWith(frontier);
            shown.AddRange(frontier.Select(node => (node, distance)));
        }

        return await PictureAsync(steps, shown, truncated, pathsAlone: false, cancellation).ConfigureAwait(false);
    }

    /// <summary>Every shortest path between two nodes, and nothing else.</summary>
    /// <remarks>
    /// Where they have more nodes than the limit, whole paths are shown: in the order of the nodes (distance, then id) that for each node which leads by first ids from <paramref name="from"/> through
    /// the node to <paramref name="to"/>, until the next does not fit. Where not even one fits, the chain is empty and truncated.
    /// </remarks>
    public static async ValueTask<Chain> BetweenAsync<TNode>(IChainSteps<TNode> steps, ChainQuestion question, TNode from, TNode to, CancellationToken cancellation)
        where TNode : notnull
    {
        var paths = await new PathSearch<TNode>(steps, from, to).RunAsync(question.Depth, cancellation).ConfigureAwait(false);
        var nodes = paths.Fitting(question.Limit, steps.Order);
        return await PictureAsync(steps, nodes, truncated: nodes.Count < paths.Distances.Count, pathsAlone: true, cancellation).ConfigureAwait(false);
    }

    private static async ValueTask<Chain> PictureAsync<TNode>(
        IChainSteps<TNode> steps, List<(TNode Node, int Distance)> shown, bool truncated, bool pathsAlone, CancellationToken cancellation)
        where TNode : notnull
    {
        if (shown.Count == 0)
        {
            return Chain.Empty with { Truncated = truncated };
        }

        var links = await steps.LinksAsync([.. shown.Select(node => node.Node)], cancellation).ConfigureAwait(false);
        return new ChainPicture<TNode>(steps, shown).Draw(links, truncated, pathsAlone);
    }
}
