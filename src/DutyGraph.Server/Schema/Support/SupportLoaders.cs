using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Schema.Loading;

namespace DutyGraph.Server.Schema.Support;

/// <summary>Loads what townships do for departments or kinds.</summary>
/// <param name="graph">The state of the graph that the request sees.</param>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public sealed class SupportLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<SupportGroup, SupportTotals?>(scheduler, options)
{
    /// <summary>The totals of a node that the request has seen.</summary>
    /// <exception cref="NodeNotFoundException">It was taken out of the graph since.</exception>
    public async Task<SupportTotals> OfAsync(SupportGroup group, string id, CancellationToken cancellation) =>
        await LoadAsync(group, id, cancellation) ?? throw new NodeNotFoundException($"{group}", id);

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<SupportTotals?>> AskAsync(SupportGroup arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.SupportAsync(arguments, ids, cancellation);
}

/// <summary>Loads the departments that townships assist: at most so many of each.</summary>
/// <param name="graph">The state of the graph that the request sees.</param>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public sealed class SupportOfTownshipLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<int, ImmutableArray<Core.Support>?>(scheduler, options)
{
    /// <summary>The departments of a township that the request has seen.</summary>
    /// <exception cref="NodeNotFoundException">It was taken out of the graph since.</exception>
    public async Task<ImmutableArray<Core.Support>> OfAsync(int first, string id, CancellationToken cancellation) =>
        await LoadAsync(first, id, cancellation) ?? throw new NodeNotFoundException(Labels.Township, id);

    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<ImmutableArray<Core.Support>?>> AskAsync(
        int arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.SupportOfTownshipsAsync(ids, arguments, cancellation);
}
