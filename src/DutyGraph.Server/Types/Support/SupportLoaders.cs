using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Types.Loading;

namespace DutyGraph.Server.Types.Support;

/// <summary>Loads the support totals of departments or kinds.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class SupportLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<SupportGroup, SupportTotals?>(scheduler, options)
{
    /// <summary>Loads the totals of a node that exists.</summary>
    /// <exception cref="NodeNotFoundException">The node was removed during the request.</exception>
    public async Task<SupportTotals> OfAsync(SupportGroup group, string id, CancellationToken cancellation) =>
        await LoadAsync(group, id, cancellation) ?? throw new NodeNotFoundException($"{group}", id);

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<SupportTotals?>> AskAsync(SupportGroup arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.SupportAsync(arguments, ids, cancellation);
}

/// <summary>Loads the departments that townships assist, up to a number for each township.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class SupportOfTownshipLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<int, ImmutableArray<Core.Support>?>(scheduler, options)
{
    /// <summary>Loads the departments of a township that exists.</summary>
    /// <exception cref="NodeNotFoundException">The township was removed during the request.</exception>
    public async Task<ImmutableArray<Core.Support>> OfAsync(int first, string id, CancellationToken cancellation) =>
        await LoadAsync(first, id, cancellation) ?? throw new NodeNotFoundException(Labels.Township, id);

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<ImmutableArray<Core.Support>?>> AskAsync(
        int arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.SupportOfTownshipsAsync(ids, arguments, cancellation);
}
