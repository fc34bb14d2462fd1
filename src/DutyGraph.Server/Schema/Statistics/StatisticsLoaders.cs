using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Schema.Loading;

namespace DutyGraph.Server.Schema.Statistics;

/// <summary>Loads how many duties townships, categories and documents have.</summary>
/// <param name="graph">The state of the graph that the request sees.</param>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public sealed class CountsLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<CountOwner, DutyCounts>(scheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<DutyCounts>> AskAsync(CountOwner arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.CountsAsync(arguments, ids, cancellation);
}
