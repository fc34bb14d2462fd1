using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Part of the graph: the surroundings of a node, or the shortest paths between two.</summary>
/// <param name="Nodes">By distance, then by id (code point).</param>
/// <param name="Edges">All edges between those nodes, by <see cref="ChainEdge.From"/>, <see cref="ChainEdge.To"/> (code point), then the name of the
/// kind.</param>
/// <param name="Hidden">How many neighbours are left out, by node (code point), then the name of the kind; only counts above 0.</param>
/// <param name="Truncated">Whether the limit left out a node within the depth.</param>
public sealed record Chain(ImmutableArray<ChainNode> Nodes, ImmutableArray<ChainEdge> Edges, ImmutableArray<HiddenNeighbours> Hidden, bool Truncated)
{
    /// <summary>The answer when no path connects the two nodes.</summary>
    public static readonly Chain Empty = new([], [], [], Truncated: false);
}

/// <summary>A node of a chain.</summary>
/// <param name="Id">Id of the node.</param>
/// <param name="Distance">Length of the shortest path from the start, in edges; 0 for the start itself.</param>
public readonly record struct ChainNode(string Id, int Distance);

/// <summary>An edge of a chain, in the graph's own direction.</summary>
/// <param name="Kind">The relationship type.</param>
/// <param name="From">Id of the source node.</param>
/// <param name="To">Id of the target node.</param>
public sealed record ChainEdge(EdgeKind Kind, string From, string To);

/// <summary>How many neighbours of a node the chain leaves out.</summary>
/// <param name="NodeId">Id of the node.</param>
/// <param name="Kind">The kind of edge, one of those in the question.</param>
/// <param name="Count">The number of neighbours, 1 or more.</param>
public sealed record HiddenNeighbours(string NodeId, EdgeKind Kind, int Count);
