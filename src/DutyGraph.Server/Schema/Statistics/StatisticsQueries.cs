using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Duties;

namespace DutyGraph.Server.Schema.Statistics;

/// <summary>Counts.</summary>
[QueryType]
public static class StatisticsQueries
{
    /// <summary>Counts over the duties that the filter lets through.</summary>
    public static ValueTask<Core.Statistics> GetStatisticsAsync(
        [GraphQLDescription("Only these duties are counted; null for all.")] DutyFilterInput? filter, IDutyGraph graph, CancellationToken cancellation) =>
        graph.StatisticsAsync(DutyFilterInput.ToFilter(filter), cancellation);
}
