namespace DutyGraph.Core;

/// <summary>Computes chains from the edges that a store returns, so that every store gives the same answer.</summary>
public static class Chains
{
    /// <summary>The surroundings of a node: breadth first, nodes of one distance by id, cut at the limit.</summary>
    /// <remarks>Each level requests one node more than fits: if that node comes, the chain is truncated.</remarks>
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

    /// <summary>All shortest paths between two nodes.</summary>
    /// <remarks>
    /// If the paths have more nodes than the limit, only whole paths are shown. Nodes are taken by distance, then id. For each node, one path from <paramref
    /// name="from"/> through it to <paramref name="to"/> is added: at each node it continues with the neighbour that sorts first by id. The first path that
    /// does not fit ends this. If not even one path fits, the chain is empty and truncated.
    /// </remarks>
    public static async ValueTask<Chain> BetweenAsync<TNode>(
        IChainSteps<TNode> steps, ChainQuestion question, TNode from, TNode to, CancellationToken cancellation)
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
