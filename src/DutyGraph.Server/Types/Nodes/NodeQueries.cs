using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Types.Nodes;

/// <summary>Root fields for nodes.</summary>
[QueryType]
[GraphQLDescription("Where every question starts: one object by its id or name, all objects of a kind by the page, rankings and counts.")]
public static class NodeQueries
{
    private const int MaximumNodes = 100;

    /// <summary>Any object by its id (Relay object identification); null where there is none.</summary>
    public static Task<GraphNode?> GetNodeAsync([ID, GraphQLDescription("The object's.")] string id, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.LoadAsync(id, cancellation);

    /// <summary>The objects of these ids, in order, null where there is none; at most 100.</summary>
    [ListSize(SlicingArguments = ["ids"])]
    public static Task<IReadOnlyList<GraphNode?>> GetNodesAsync(
        [ID, GraphQLDescription("The objects', at most 100.")] IReadOnlyList<string> ids, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.LoadAsync(InvalidArgument.Bounded(nameof(ids), ids, MaximumNodes)!, cancellation);
}
