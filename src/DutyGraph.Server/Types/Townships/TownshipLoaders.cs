using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Types.Loading;

namespace DutyGraph.Server.Types.Townships;

/// <summary>Loads townships by name.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class TownshipByNameLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, Township>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, Township>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var townships = await graph.TownshipsNamedAsync(keys, cancellationToken);
        return keys.Zip(townships).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!, StringComparer.Ordinal);
    }
}

/// <summary>Loads pages of the townships of divisions.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class TownshipsOfLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<PageRequest, Page<Township>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Page<Township>>> AskAsync(PageRequest arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.TownshipsOfAsync(ids, arguments, cancellation);
}
