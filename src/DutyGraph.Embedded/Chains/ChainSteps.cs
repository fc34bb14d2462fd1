using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Follows edges of some kinds between ranks. The cost at a hub depends on the number of neighbours requested, not on its degree.</summary>
internal sealed class ChainSteps : IChainSteps<int>
{
    private readonly NodeRanks _ranks;
    private readonly Adjacency _adjacency;
    private readonly bool[] _isAsked = new bool[EdgeKinds.All.Length];

    /// <summary>Creates steps along these kinds of edge.</summary>
    public ChainSteps(NodeRanks ranks, Adjacency adjacency, IEnumerable<EdgeKind> kinds)
    {
        (_ranks, _adjacency) = (ranks, adjacency);
        foreach (var kind in kinds)
        {
            _isAsked[(int)kind] = true;
        }
    }

    /// <inheritdoc/>
    public IComparer<int> Order => Comparer<int>.Default;

    /// <inheritdoc/>
    public string IdOf(int node) => _ranks.IdOf(node);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<int>> NextAsync(IReadOnlyList<int> nodes, IReadOnlySet<int> known, int most, CancellationToken cancellation)
    {
        var smallest = new SmallestRanks(most);
        foreach (var node in nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var stretches = _adjacency.Of(node); stretches.Next();)
            {
                if (_isAsked[(int)stretches.Kind])
                {
                    AddUnknown(stretches.Neighbours, known, smallest, most);
                }
            }
        }

        return new ValueTask<IReadOnlyList<int>>(smallest.ToArray());
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<(int From, int To)>> StepsAsync(IReadOnlyList<int> nodes, CancellationToken cancellation) =>
        new(Steps(nodes, null, cancellation));

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<(int From, int To)>> StepsTowardsAsync(
        IReadOnlyList<int> nodes, IReadOnlyList<int> goals, int length, CancellationToken cancellation)
    {
        using var before = new RankSet(_ranks.Count);
        foreach (var goal in goals)
        {
            cancellation.ThrowIfCancellationRequested();
            if (length == 1)
            {
                before.Add(goal);
                continue;
            }

            for (var stretches = _adjacency.Of(goal); stretches.Next();)
            {
                foreach (var neighbour in _isAsked[(int)stretches.Kind] ? stretches.Neighbours : [])
                {
                    before.Add(Adjacency.RankOf(neighbour));
                }
            }
        }

        return new(Steps(nodes, before, cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<long> WidthAsync(IReadOnlyList<int> nodes, CancellationToken cancellation)
    {
        var width = 0L;
        foreach (var node in nodes)
        {
            for (var stretches = _adjacency.Of(node); stretches.Next();)
            {
                width += _isAsked[(int)stretches.Kind] ? stretches.Neighbours.Length : 0;
            }
        }

        return ValueTask.FromResult(width);
    }

    /// <inheritdoc/>
    public ValueTask<ChainLinks<int>> LinksAsync(IReadOnlyList<int> nodes, CancellationToken cancellation)
    {
        var shown = nodes.ToHashSet();
        var edges = new List<(EdgeKind Kind, int From, int To)>();
        var degrees = new List<(int Node, EdgeKind Kind, int Count)>();
        foreach (var node in nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var stretches = _adjacency.Of(node); stretches.Next();)
            {
                if (!_isAsked[(int)stretches.Kind])
                {
                    continue;
                }

                degrees.Add((node, stretches.Kind, stretches.Neighbours.Length));
                // Following only outgoing edges finds each edge once and is cheap: a node has at most as many as a township has duties.
                foreach (var neighbour in stretches.IsOut ? stretches.Neighbours : [])
                {
                    if (Adjacency.RankOf(neighbour) is var to && shown.Contains(to))
                    {
                        edges.Add((stretches.Kind, node, to));
                    }
                }
            }
        }

        return ValueTask.FromResult(new ChainLinks<int>(edges, degrees));
    }

    /// <summary>Returns the steps from some nodes.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="among">The neighbours to step to; null for all.</param>
    /// <param name="cancellation">Ends the search.</param>
    private List<(int From, int To)> Steps(IReadOnlyList<int> nodes, RankSet? among, CancellationToken cancellation)
    {
        var steps = new List<(int From, int To)>();
        foreach (var node in nodes)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var stretches = _adjacency.Of(node); stretches.Next();)
            {
                foreach (var neighbour in _isAsked[(int)stretches.Kind] ? stretches.Neighbours : [])
                {
                    if (Adjacency.RankOf(neighbour) is var to && among?.Contains(to) != false)
                    {
                        steps.Add((node, to));
                    }
                }
            }
        }

        return steps;
    }

    /// <summary>Adds the first unknown neighbours of a run. Stops after <paramref name="most"/> of them, or at a rank that is too large to be kept.</summary>
    private static void AddUnknown(ReadOnlySpan<uint> neighbours, IReadOnlySet<int> known, SmallestRanks smallest, int most)
    {
        foreach (var neighbour in neighbours)
        {
            var rank = Adjacency.RankOf(neighbour);
            if (rank >= smallest.Bound || most == 0)
            {
                return;
            }

            if (!known.Contains(rank))
            {
                smallest.Add(rank);
                most--;
            }
        }
    }
}
