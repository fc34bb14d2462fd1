namespace DutyGraph.Core;

/// <summary>
/// The edge queries that a store implements; <see cref="Chains"/> builds the answer from them. Only edges of the requested kinds count, in both directions.
/// </summary>
/// <typeparam name="TNode">How the store refers to a node.</typeparam>
public interface IChainSteps<TNode>
    where TNode : notnull
{
    /// <summary>Compares nodes by id (code point).</summary>
    IComparer<TNode> Order { get; }

    /// <summary>Returns the id of a node.</summary>
    string IdOf(TNode node);

    /// <summary>Returns the neighbours of some nodes, without those already known.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="known">Neighbours to leave out.</param>
    /// <param name="most">The greatest number of neighbours to return: the first by id.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>Each neighbour once, by id.</returns>
    ValueTask<IReadOnlyList<TNode>> NextAsync(IReadOnlyList<TNode> nodes, IReadOnlySet<TNode> known, int most, CancellationToken cancellation);

    /// <summary>Returns every step from these nodes to a neighbour, in any order; a step may come twice.</summary>
    ValueTask<IReadOnlyList<(TNode From, TNode To)>> StepsAsync(IReadOnlyList<TNode> nodes, CancellationToken cancellation);

    /// <summary>Returns the steps from these nodes that are the first of a path of one or two steps to a goal, in any order; a step may come twice.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="length">The length of the paths, 1 or 2.</param>
    /// <param name="cancellation">Ends the search.</param>
    ValueTask<IReadOnlyList<(TNode From, TNode To)>> StepsTowardsAsync(
        IReadOnlyList<TNode> nodes, IReadOnlyList<TNode> goals, int length, CancellationToken cancellation);

    /// <summary>Returns how many steps <see cref="StepsAsync"/> would return.</summary>
    ValueTask<long> WidthAsync(IReadOnlyList<TNode> nodes, CancellationToken cancellation);

    /// <summary>Returns the edges between these nodes, and for each node its number of edges of each kind.</summary>
    ValueTask<ChainLinks<TNode>> LinksAsync(IReadOnlyList<TNode> nodes, CancellationToken cancellation);
}

/// <summary>The edges between some nodes, and the degree of each node.</summary>
/// <param name="Edges">The edges between them, in the graph's own direction, once each, in any order.</param>
/// <param name="Degrees">The number of edges of each node and kind, in any order; no entry where there are none.</param>
public sealed record ChainLinks<TNode>(
    IReadOnlyList<(EdgeKind Kind, TNode From, TNode To)> Edges, IReadOnlyList<(TNode Node, EdgeKind Kind, int Count)> Degrees);
