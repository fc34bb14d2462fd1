namespace DutyGraph.Core;

/// <summary>Finds the shortest paths between two nodes from both ends: it always widens the end whose edge is cheaper to cross, so that a hub is entered last.</summary>
/// <param name="steps">The store's.</param>
/// <param name="from">The start.</param>
/// <param name="to">The end.</param>
internal sealed class PathSearch<TNode>(IChainSteps<TNode> steps, TNode from, TNode to)
    where TNode : notnull
{
    /// <summary>Searches.</summary>
    /// <param name="depth">How many edges a path has at most.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>No nodes where there is no such path.</returns>
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

        // The two discs were disjoint before the last step, so every node where they meet lies on the rim of both.
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

    /// <summary>The disc around one end.</summary>
    private sealed class Side(TNode centre)
    {
        private readonly List<List<(TNode Nearer, TNode Farther)>> _layers = [];

        public Dictionary<TNode, int> Distances { get; } = new() { [centre] = 0 };

        /// <summary>The rim: the nodes at the distance of the radius.</summary>
        public List<TNode> Frontier { get; private set; } = [centre];

        public int Radius => _layers.Count;

        /// <summary>How many steps lead on from the rim; null where it is not known yet.</summary>
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

        /// <summary>The steps of all shortest ways from the centre to nodes of the rim, with the distance of the nearer node.</summary>
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
