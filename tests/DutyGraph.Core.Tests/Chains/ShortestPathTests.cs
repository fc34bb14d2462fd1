namespace DutyGraph.Core.Tests.Chains;

/// <summary>The shortest paths of random graphs, compared with distances by plain breadth-first search from both ends.</summary>
public class ShortestPathTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(6)]
    public async Task BetweenAsync_RandomGraphs_IsEveryNodeOnAShortestPath(int depth)
    {
        var lengths = new HashSet<int>();
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var graph = new RandomGraph(random, nodes: 30, edges: random.Next(15, 60));
            var (from, to) = (random.Next(30), random.Next(30));

            var chain = await Core.Chains.BetweenAsync(graph, new("from", "to", depth), from, to, CancellationToken.None);

            Assert.Equal(OnShortestPaths(graph, from, to, depth), chain.Nodes.Select(node => (node.Distance, int.Parse(node.Id, null))));
            lengths.Add(chain.Nodes.IsEmpty ? -1 : chain.Nodes[^1].Distance);
        }

        // Every length up to the depth occurs, and so do nodes without a path.
        Assert.Equal(Enumerable.Range(-1, depth + 2), lengths.Order());
    }

    private static IEnumerable<(int Distance, int Node)> OnShortestPaths(RandomGraph graph, int from, int to, int depth)
    {
        var (start, end) = (graph.DistancesFrom(from), graph.DistancesFrom(to));
        return start.TryGetValue(to, out var length) && length <= depth
            ? start.Where(node => end.TryGetValue(node.Key, out var rest) && node.Value + rest == length).Select(node => (node.Value, node.Key)).Order()
            : [];
    }

    /// <summary>A graph of numbered nodes with edges of one kind, some of them twice.</summary>
    private sealed class RandomGraph : IChainSteps<int>
    {
        private readonly ILookup<int, int> _neighbours;
        private readonly (int From, int To)[] _edges;

        public RandomGraph(Random random, int nodes, int edges)
        {
            _edges = [.. Enumerable.Range(0, edges).Select(_ => (From: random.Next(nodes), To: random.Next(nodes))).Where(edge => edge.From != edge.To)];
            _neighbours = _edges.Concat(_edges.Select(edge => (From: edge.To, To: edge.From))).ToLookup(edge => edge.From, edge => edge.To);
        }

        public IComparer<int> Order => Comparer<int>.Default;

        public string IdOf(int node) => $"{node}";

        public ValueTask<IReadOnlyList<int>> NextAsync(IReadOnlyList<int> nodes, IReadOnlySet<int> known, int most, CancellationToken cancellation) =>
            throw new NotSupportedException();

        public ValueTask<IReadOnlyList<(int From, int To)>> StepsAsync(IReadOnlyList<int> nodes, CancellationToken cancellation) =>
            new([.. nodes.SelectMany(node => _neighbours[node].Select(to => (node, to)))]);

        public async ValueTask<IReadOnlyList<(int From, int To)>> StepsTowardsAsync(
            IReadOnlyList<int> nodes, IReadOnlyList<int> goals, int length, CancellationToken cancellation) =>
            [.. (await StepsAsync(nodes, cancellation)).Where(step => length == 1 ? goals.Contains(step.To) : _neighbours[step.To].Any(goals.Contains))];

        public ValueTask<long> WidthAsync(IReadOnlyList<int> nodes, CancellationToken cancellation) => new(nodes.Sum(node => _neighbours[node].LongCount()));

        public ValueTask<ChainLinks<int>> LinksAsync(IReadOnlyList<int> nodes, CancellationToken cancellation) => new(new ChainLinks<int>([], []));

        public Dictionary<int, int> DistancesFrom(int start)
        {
            var distances = new Dictionary<int, int> { [start] = 0 };
            var queue = new Queue<int>([start]);
            while (queue.TryDequeue(out var node))
            {
                foreach (var next in _neighbours[node].Where(next => distances.TryAdd(next, distances[node] + 1)))
                {
                    queue.Enqueue(next);
                }
            }

            return distances;
        }
    }
}
