namespace DutyGraph.Core;

/// <summary>
/// What a store does for a chain: it looks at edges, and <see cref="Chains"/> makes the answer. Edges are of the kinds that were asked for, and count in both directions.
/// </summary>
/// <typeparam name="TNode">How the store refers to a node.</typeparam>
public interface IChainSteps<TNode>
    where TNode : notnull
{
    /// <summary>The order of ids by code point.</summary>
    IComparer<TNode> Order { get; }

    /// <summary>The id of a node.</summary>
    string IdOf(TNode node);

    /// <summary>The neighbours of some nodes that are not among others.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="known">Neighbours that do not count.</param>
    /// <param name="most">How many at most: the first by id.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>Once each, by id.</returns>
    ValueTask<IReadOnlyList<TNode>> NextAsync(IReadOnlyList<TNode> nodes, IReadOnlySet<TNode> known, int most, CancellationToken cancellation);

    /// <summary>Every step from these nodes to their neighbours, in any order; one may come twice.</summary>
    ValueTask<IReadOnlyList<(TNode From, TNode To)>> StepsAsync(IReadOnlyList<TNode> nodes, CancellationToken cancellation);

    /// <summary>How many steps <see cref="StepsAsync"/> would give.</summary>
    ValueTask<long> WidthAsync(IReadOnlyList<TNode> nodes, CancellationToken cancellation);

    /// <summary>The edges between these nodes, and how many edges of each kind each of them has in all.</summary>
    ValueTask<ChainLinks<TNode>> LinksAsync(IReadOnlyList<TNode> nodes, CancellationToken cancellation);
}

/// <summary>How some nodes are linked.</summary>
/// <param name="Edges">The edges between them, in the graph's own direction, once each, in any order.</param>
/// <param name="Degrees">How many edges each node has of each kind, in any order; none where it has none.</param>
public sealed record ChainLinks<TNode>(IReadOnlyList<(EdgeKind Kind, TNode From, TNode To)> Edges, IReadOnlyList<(TNode Node, EdgeKind Kind, int Count)> Degrees);
