using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>Part of the graph: the surroundings of a node, or the shortest paths between two.</summary>
/// <param name="Nodes">By distance, then by id (code point).</param>
/// <param name="Edges">Between those nodes: by <see cref="ChainEdge.From"/>, <see cref="ChainEdge.To"/> (code point), then the kind's name.</param>
/// <param name="Hidden">What is not shown around them: by node (code point), then the kind's name; only counts above 0.</param>
/// <param name="Truncated">Whether the limit left out a node that the depth would have let in.</param>
public sealed record Chain(ImmutableArray<ChainNode> Nodes, ImmutableArray<ChainEdge> Edges, ImmutableArray<HiddenNeighbours> Hidden, bool Truncated)
{
    /// <summary>Two nodes without a path.</summary>
    public static readonly Chain Empty = new([], [], [], Truncated: false);
}

/// <summary>A node of a chain.</summary>
/// <param name="Id">Id of the node.</param>
/// <param name="Distance">How many edges it is away from the start.</param>
public readonly record struct ChainNode(string Id, int Distance);

/// <summary>An edge of a chain, in the graph's own direction.</summary>
/// <param name="Kind">Its relationship type.</param>
/// <param name="From">Id of the node that it starts from.</param>
/// <param name="To">Id of the node that it leads to.</param>
public sealed record ChainEdge(EdgeKind Kind, string From, string To);

/// <summary>How many neighbours of a node a chain does not show.</summary>
/// <param name="NodeId">Id of the node.</param>
/// <param name="Kind">The kind of edge, one of those asked for.</param>
/// <param name="Count">How many, 1 or more.</param>
public sealed record HiddenNeighbours(string NodeId, EdgeKind Kind, int Count);
