using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Topics;

/// <summary>Root fields for topics.</summary>
[QueryType]
public static class TopicQueries
{
    /// <summary>Matters that stand on the lists of several townships, most widespread first.</summary>
    public static Task<Connection<Topic>> GetTopicsAsync(
        [GraphQLDescription("Only the topics that meet this; null for all.")] TopicFilterInput? filter,
        PageRequest page, IDutyGraph graph, CancellationToken cancellation,
        [GraphQLDescription("The order of the topics.")] TopicOrder? orderBy = TopicOrder.Spread) =>
        Pages.ConnectAsync(() => graph.TopicsAsync(TopicFilterInput.ToFilter(filter), orderBy ?? TopicOrder.Spread, page, cancellation));
}
