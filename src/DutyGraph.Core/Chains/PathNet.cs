namespace DutyGraph.Core;

/// <summary>All shortest paths between two nodes as a graph: every route from start to end through it is a shortest path.</summary>
internal sealed class PathNet<TNode>
    where TNode : notnull
{
    private readonly List<(TNode Nearer, TNode Farther)> _steps = [];

    /// <summary>The nodes with their distance from the start.</summary>
    public Dictionary<TNode, int> Distances { get; } = [];

    /// <summary>Adds one step of a path; it leads away from the start.</summary>
    public void Add(TNode nearer, int distance, TNode farther, int distanceOfFarther)
    {
        Distances[nearer] = distance;
        Distances[farther] = distanceOfFarther;
        _steps.Add((nearer, farther));
    }

    /// <summary>The nodes by distance, then by id. If there are more than the limit, only the nodes of whole paths that fit.</summary>
    /// <param name="limit">The greatest number of nodes.</param>
    /// <param name="order">The order of ids.</param>
    public List<(TNode Node, int Distance)> Fitting(int limit, IComparer<TNode> order)
    {
        var nodes = Distances.Select(node => (Node: node.Key, Distance: node.Value)).OrderBy(node => node.Distance).ThenBy(node => node.Node, order).ToList();
        return nodes.Count <= limit ? nodes : WholePaths(nodes, limit, order);
    }

    private List<(TNode Node, int Distance)> WholePaths(List<(TNode Node, int Distance)> nodes, int limit, IComparer<TNode> order)
    {
        var before = First(_steps.Select(step => (Node: step.Farther, Neighbour: step.Nearer)), order);
        var after = First(_steps.Select(step => (Node: step.Nearer, Neighbour: step.Farther)), order);
        var kept = new HashSet<TNode>();
        foreach (var (node, _) in nodes)
        {
            TNode[] path = [node, .. Follow(before, node), .. Follow(after, node)];
            if (kept.Count + path.Count(onPath => !kept.Contains(onPath)) > limit)
            {
                break;
            }

            kept.UnionWith(path);
        }

        return nodes.FindAll(node => kept.Contains(node.Node));
    }

    /// <summary>For each node, its first neighbour by id.</summary>
    private static Dictionary<TNode, TNode> First(IEnumerable<(TNode Node, TNode Neighbour)> steps, IComparer<TNode> order)
    {
        var first = new Dictionary<TNode, TNode>();
        foreach (var (node, neighbour) in steps)
        {
            if (!first.TryGetValue(node, out var known) || order.Compare(neighbour, known) < 0)
            {
                first[node] = neighbour;
            }
        }

        return first;
    }

    private static IEnumerable<TNode> Follow(Dictionary<TNode, TNode> ways, TNode node)
    {
        while (ways.TryGetValue(node, out var next))
        {
            yield return node = next;
        }
    }
}
