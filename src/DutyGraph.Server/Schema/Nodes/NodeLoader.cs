using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Schema.Nodes;

/// <summary>Loads nodes of any label by id, in one batch for each level of a query.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class NodeLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, GraphNode>(scheduler, options)
{
    /// <summary>Loads the node with this id; null if there is none with this id and label.</summary>
    public async Task<T?> FindAsync<T>(string id, CancellationToken cancellation)
        where T : GraphNode => await LoadAsync(id, cancellation) as T;

    /// <summary>Loads a node that another node refers to. It must exist.</summary>
    public async Task<T> GetAsync<T>(string id, CancellationToken cancellation)
        where T : GraphNode => (T)await LoadRequiredAsync(id, cancellation);

    /// <summary>Loads nodes that another node refers to, in order. They must exist.</summary>
    public Task<T[]> GetAsync<T>(IEnumerable<string> ids, CancellationToken cancellation)
        where T : GraphNode => Task.WhenAll(ids.Select(id => GetAsync<T>(id, cancellation)));

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, GraphNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var nodes = await graph.NodesAsync(keys, cancellationToken);
        return nodes.OfType<GraphNode>().ToDictionary(node => node.Id, StringComparer.Ordinal);
    }
}
