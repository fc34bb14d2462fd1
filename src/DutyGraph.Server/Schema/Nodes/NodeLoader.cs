using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Schema.Nodes;

/// <summary>Loads nodes of any label by id: one question for all that one level of a query refers to.</summary>
/// <param name="graph">The state of the graph that the request sees.</param>
/// <param name="scheduler">Of the request.</param>
/// <param name="options">Of the request.</param>
public sealed class NodeLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, GraphNode>(scheduler, options)
{
    /// <summary>The node of this id; null where there is none, or none of this label.</summary>
    public async Task<T?> FindAsync<T>(string id, CancellationToken cancellation)
        where T : GraphNode => await LoadAsync(id, cancellation) as T;

    /// <summary>The node that another node of the graph refers to.</summary>
    public async Task<T> GetAsync<T>(string id, CancellationToken cancellation)
        where T : GraphNode => (T)await LoadRequiredAsync(id, cancellation);

    /// <summary>The nodes that another node of the graph refers to, in order.</summary>
    public Task<T[]> GetAsync<T>(IEnumerable<string> ids, CancellationToken cancellation)
        where T : GraphNode => Task.WhenAll(ids.Select(id => GetAsync<T>(id, cancellation)));

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, GraphNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var nodes = await graph.NodesAsync(keys, cancellationToken);
        return nodes.OfType<GraphNode>().ToDictionary(node => node.Id, StringComparer.Ordinal);
    }
}
