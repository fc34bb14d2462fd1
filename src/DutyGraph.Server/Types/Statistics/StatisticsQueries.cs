using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Duties;

namespace DutyGraph.Server.Types.Statistics;

/// <summary>The root field for statistics.</summary>
[QueryType]
public static class StatisticsQueries
{
    /// <summary>Counts over the duties that pass the filter.</summary>
    public static ValueTask<Core.Statistics> GetStatisticsAsync(
        [GraphQLDescription("Only these duties are counted; null for all.")] DutyFilterInput? filter, IDutyGraph graph, CancellationToken cancellation) =>
        graph.StatisticsAsync(DutyFilterInput.ToFilter(filter), cancellation);
}
