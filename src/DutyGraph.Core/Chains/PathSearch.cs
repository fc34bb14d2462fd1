namespace DutyGraph.Core;

/// <summary>
/// Finds the shortest paths between two nodes by bidirectional breadth-first search. It works on the side with fewer steps, and before it expands that side
/// asks for the steps that join the two. So the last two steps of a path never load all other neighbours of a hub.
/// </summary>
/// <param name="steps">The edge queries of the store.</param>
/// <param name="from">The start.</param>
/// <param name="to">The end.</param>
internal sealed class PathSearch<TNode>(IChainSteps<TNode> steps, TNode from, TNode to)
    where TNode : notnull
{
    /// <summary>Runs the search.</summary>
    /// <param name="depth">The greatest length of a path, in edges.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The paths; no nodes if there is no path within the depth.</returns>
    public async ValueTask<PathNet<TNode>> RunAsync(int depth, CancellationToken cancellation)
    {
        var (start, end) = (new Side(from), new Side(to));
        if (!await JoinAsync(start, end, depth, cancellation).ConfigureAwait(false))
        {
            return new PathNet<TNode>();
        }

        // The sides had no node in common before, so every node where they meet is in the frontier of both.
        var net = new PathNet<TNode>();
        var meeting = new HashSet<TNode>(start.Frontier.Where(end.Distances.ContainsKey));
        foreach (var node in meeting)
        {
            net.Distances[node] = start.Radius;
        }

        foreach (var (nearer, farther, distance) in start.StepsTo(meeting))
        {
            net.Add(nearer, distance, farther, distance + 1);
        }

        foreach (var (nearer, farther, distance) in end.StepsTo(meeting))
        {
            net.Add(farther, start.Radius + end.Radius - distance - 1, nearer, start.Radius + end.Radius - distance);
        }

        return net;
    }

    /// <summary>Expands both sides until they meet.</summary>
    /// <returns>False if there is no path within the depth.</returns>
    private async ValueTask<bool> JoinAsync(Side start, Side end, int depth, CancellationToken cancellation)
    {
        if (end.Distances.ContainsKey(from))
        {
            return true;
        }

        if (depth > 0 && await TowardsAsync(start, end, 1, cancellation).ConfigureAwait(false))
        {
            return true;
        }

        // Here there is no path of start.Radius + end.Radius + 1 edges. Each round looks for one that is an edge longer.
        while (start.Radius + end.Radius + 2 <= depth)
        {
            start.Width ??= await steps.WidthAsync(start.Frontier, cancellation).ConfigureAwait(false);
            end.Width ??= await steps.WidthAsync(end.Frontier, cancellation).ConfigureAwait(false);
            var (near, far) = start.Width <= end.Width ? (start, end) : (end, start);
            if (near.Width == 0)
            {
                return false;
            }

            if (await TowardsAsync(near, far, 2, cancellation).ConfigureAwait(false))
            {
                return await TowardsAsync(far, near, 1, cancellation).ConfigureAwait(false);
            }

            near.Widen(await steps.StepsAsync(near.Frontier, cancellation).ConfigureAwait(false));
        }

        return false;
    }

    /// <summary>Expands one side along the paths of <paramref name="length"/> edges to the other. Returns false if there are none.</summary>
    private async ValueTask<bool> TowardsAsync(Side near, Side far, int length, CancellationToken cancellation)
    {
        var found = await steps.StepsTowardsAsync(near.Frontier, far.Frontier, length, cancellation).ConfigureAwait(false);
        if (found.Count > 0)
        {
            near.Widen(found);
        }

        return found.Count > 0;
    }

    /// <summary>The nodes reached from one end.</summary>
    private sealed class Side(TNode centre)
    {
        private readonly List<List<(TNode Nearer, TNode Farther)>> _layers = [];

        public Dictionary<TNode, int> Distances { get; } = new() { [centre] = 0 };

        /// <summary>The nodes whose distance equals the radius.</summary>
        public List<TNode> Frontier { get; private set; } = [centre];

        public int Radius => _layers.Count;

        /// <summary>How many steps lead on from the frontier; null until it is counted.</summary>
        public long? Width { get; set; }

        public void Widen(IReadOnlyList<(TNode From, TNode To)> found)
        {
            var (layer, rim) = (new List<(TNode, TNode)>(), new List<TNode>());
            var radius = Radius + 1;
            foreach (var (nearer, farther) in found)
            {
                if (Distances.TryAdd(farther, radius))
                {
                    rim.Add(farther);
                }

                if (Distances[farther] == radius)
                {
                    layer.Add((nearer, farther));
                }
            }

            _layers.Add(layer);
            (Frontier, Width) = (rim, null);
        }

        /// <summary>The steps of all shortest paths from the centre to the given frontier nodes, with the distance of the nearer node.</summary>
        public IEnumerable<(TNode Nearer, TNode Farther, int Distance)> StepsTo(HashSet<TNode> rim)
        {
            for (var distance = Radius - 1; distance >= 0; distance--)
            {
                var next = new HashSet<TNode>();
                foreach (var (nearer, farther) in _layers[distance])
                {
                    if (rim.Contains(farther))
                    {
                        next.Add(nearer);
                        yield return (nearer, farther, distance);
                    }
                }

                rim = next;
            }
        }
    }
}
