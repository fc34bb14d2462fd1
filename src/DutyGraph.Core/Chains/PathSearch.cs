namespace DutyGraph.Core;

/// <summary>Finds the shortest paths between two nodes by bidirectional breadth-first search. It always expands the side with fewer steps, so that a hub is
/// expanded last.</summary>
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
        var meeting = new HashSet<TNode>(start.Frontier.Where(end.Distances.ContainsKey));
        while (meeting.Count == 0 && start.Radius + end.Radius < depth)
        {
            cancellation.ThrowIfCancellationRequested();
            start.Width ??= await steps.WidthAsync(start.Frontier, cancellation).ConfigureAwait(false);
            end.Width ??= await steps.WidthAsync(end.Frontier, cancellation).ConfigureAwait(false);
            var (near, far) = start.Width <= end.Width ? (start, end) : (end, start);
            if (near.Width == 0)
            {
                break;
            }

            near.Widen(await steps.StepsAsync(near.Frontier, cancellation).ConfigureAwait(false));
            meeting.UnionWith(near.Frontier.Where(far.Distances.ContainsKey));
        }

        // Before the last step the two sides had no node in common, so every node where they meet is in the frontier of both.
        var net = new PathNet<TNode>();
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
