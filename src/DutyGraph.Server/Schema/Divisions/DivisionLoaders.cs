using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Schema.Divisions;

/// <summary>Loads the divisions right below others.</summary>
/// <param name="graph">The state of the graph that the request sees.</param>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
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
