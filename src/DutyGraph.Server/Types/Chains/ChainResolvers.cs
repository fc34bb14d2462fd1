using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Nodes;

namespace DutyGraph.Server.Types.Chains;

/// <summary>The fields of a chain.</summary>
[ObjectType<Chain>]
public static class ChainResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Chain> type)
    {
        type.Name("Graph").Description("Part of the graph: objects and the edges between them.").BindFieldsExplicitly();
        type.Field(chain => chain.Edges)
            .Description("By `from`, then `to`, then the kind's name. Their direction is the graph's own (`graph.md`), not the way they were followed.");
        type.Field(chain => chain.Truncated).Description("Whether `limit` left out a node that `depth` would have let in.");
        type.Field(chain => chain.Hidden)
            .Description("For each node that is shown, how many neighbours are not: 'and 312 more duties'. By node, then kind; only counts above 0.");
    }

    /// <summary>By distance from `from`, then by id.</summary>
    public static ValueTask<GraphNode[]> GetNodesAsync([Parent] Chain chain, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.GetAsync<GraphNode>([.. chain.Nodes.Select(node => node.Id)], cancellation);

    /// <summary>How many edges each node is away from `from`, in the order of `nodes`.</summary>
    public static IEnumerable<int> GetDistances([Parent] Chain chain) => chain.Nodes.Select(node => node.Distance);
}

/// <summary>The fields of an edge in a chain.</summary>
[ObjectType<ChainEdge>]
public static class ChainEdgeResolvers
{
    internal static void Configure(IObjectTypeDescriptor<ChainEdge> type)
    {
        type.Name("GraphEdge").Description("An edge between two objects, in the graph's own direction.").BindFieldsExplicitly();
        type.Field(edge => edge.Kind).Description("What the edge says of its two ends.");
        type.Field(edge => edge.From).ID().Description("The object that it starts from.");
        type.Field(edge => edge.To).ID().Description("The object that it leads to.");
    }
}

/// <summary>The fields of a count of hidden neighbours.</summary>
[ObjectType<HiddenNeighbours>]
public static class HiddenNeighboursResolvers
{
    internal static void Configure(IObjectTypeDescriptor<HiddenNeighbours> type)
    {
        type.Description("Neighbours of an object that a chain does not show.").BindFieldsExplicitly();
        type.Field(hidden => hidden.NodeId).Name("node").ID().Description("The object. Counts stand in the order of these ids by code point.");
        type.Field(hidden => hidden.Kind).Description("The kind of edge that leads to them, one of those asked for: along other kinds nothing is counted.");
        type.Field(hidden => hidden.Count).Description("How many, 1 or more.");
    }
}
