using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Types.Loading;

namespace DutyGraph.Server.Types.Statistics;

/// <summary>Loads the number of duties of townships, categories and documents.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class CountsLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<CountOwner, DutyCounts?>(scheduler, options)
{
    /// <summary>Loads the counts of a node that exists.</summary>
    /// <exception cref="NodeNotFoundException">The node was removed during the request.</exception>
    public async Task<DutyCounts> OfAsync(CountOwner owner, string id, CancellationToken cancellation) =>
        await LoadAsync(owner, id, cancellation) ?? throw new NodeNotFoundException($"{owner}", id);

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<DutyCounts?>> AskAsync(CountOwner arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.CountsAsync(arguments, ids, cancellation);
}
