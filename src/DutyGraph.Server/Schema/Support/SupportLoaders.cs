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
    : GroupedLoader<SupportGroup, SupportTotals>(scheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<SupportTotals>> AskAsync(SupportGroup arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.SupportAsync(arguments, ids, cancellation);
}

/// <summary>Loads the departments that townships assist: at most so many of each.</summary>
/// <param name="graph">The state of the graph that the request sees.</param>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public sealed class SupportOfTownshipLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<int, ImmutableArray<Core.Support>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<ImmutableArray<Core.Support>>> AskAsync(
        int arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.SupportOfTownshipsAsync(ids, arguments, cancellation);
}
