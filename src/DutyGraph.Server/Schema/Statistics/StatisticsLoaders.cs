using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Schema.Loading;

namespace DutyGraph.Server.Schema.Statistics;

/// <summary>Loads how many duties townships, categories and documents have.</summary>
/// <param name="graph">The state of the graph that the request sees.</param>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public sealed class CountsLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<CountOwner, DutyCounts?>(scheduler, options)
{
    /// <summary>The counts of a node that the request has seen.</summary>
    /// <exception cref="NodeNotFoundException">It was taken out of the graph since.</exception>
    public async Task<DutyCounts> OfAsync(CountOwner owner, string id, CancellationToken cancellation) =>
        await LoadAsync(owner, id, cancellation) ?? throw new NodeNotFoundException($"{owner}", id);

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<DutyCounts?>> AskAsync(CountOwner arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.CountsAsync(arguments, ids, cancellation);
}
