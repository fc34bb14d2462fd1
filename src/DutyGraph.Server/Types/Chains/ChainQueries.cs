using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Errors;

namespace DutyGraph.Server.Types.Chains;

/// <summary>The root field for chains.</summary>
[QueryType]
public static class ChainQueries
{
    /// <summary>Returns part of the graph.</summary>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: depth or limit out of bounds; NOT_FOUND: an id names no node.</exception>
    [GraphQLDescription(
        "The part of the graph around one object, or every shortest path between two. Edges are followed in both directions.\n"
        + "Without `to`: every node at most `depth` edges away, nearest first. "
        + "With `to`: exactly the nodes and edges that lie on a shortest path of at most `depth` edges.\n"
        + "At most `limit` nodes come back, and all edges of the kinds asked for between the nodes that do. `depth` is 1 to 6, `limit` 1 to 2,000.\n"
        + "An id that names nothing is an error (NOT_FOUND); two nodes without a path within `depth` are an empty graph.")]
    [ListSize(AssumedSize = ChainQuestion.DefaultLimit, SlicingArguments = ["limit"], SizedFields = ["nodes", "edges", "hidden"])]
    public static async Task<Chain> GetChainAsync(
        [ID, GraphQLDescription("The object that it starts from.")] string from,
        IDutyGraph graph, CancellationToken cancellation,
        [ID, GraphQLDescription(
            "The object that every shortest path leads to; null for the surroundings of `from`.\n"
            + "Where the shortest paths have more nodes than `limit`, whole paths come back: "
            + "in the order of the nodes the one that leads by first ids through each, until the next does not fit.")]
        string? to = null,
        [GraphQLDescription("How many edges away at most, 1 to 6.")] int depth = ChainQuestion.DefaultDepth,
        [GraphQLDescription("The kinds of edge to follow; all where it is null, none where it is empty.")] IReadOnlyList<EdgeKind>? edges = null,
        [GraphQLDescription("How many nodes at most, 1 to 2,000.")] int limit = ChainQuestion.DefaultLimit)
    {
        var question = new ChainQuestion(
            from, to,
            InvalidArgument.Between(nameof(depth), depth, 1, ChainQuestion.MaximumDepth),
            InvalidArgument.Between(nameof(limit), limit, 1, ChainQuestion.MaximumLimit));
        try
        {
            return await graph.ChainAsync(edges is null ? question : question with { Kinds = [.. edges.Distinct().Order()] }, cancellation);
        }
        catch (NodeNotFoundException unknown)
        {
            throw new GraphQLException(
                ErrorBuilder.New()
                    .SetCode("NOT_FOUND")
                    .SetMessage(unknown.Message)
                    .SetExtension("argument", unknown.Id == from ? nameof(from) : nameof(to))
                    .SetExtension("id", unknown.Id)
                    .Build());
        }
    }
}
