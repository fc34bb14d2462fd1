using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Types.Divisions;

/// <summary>Loads the divisions directly below divisions.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class DivisionsBelowLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<Division>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<Division>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var children = await graph.DivisionsBelowAsync(keys, cancellationToken);
        return keys.Zip(children).ToDictionary(pair => pair.First, pair => (IReadOnlyList<Division>)pair.Second, StringComparer.Ordinal);
    }
}
