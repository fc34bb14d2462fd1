using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Types.Nodes;

/// <summary>Loads nodes of any label by id: those in memory immediately, the others in one batch for each level of a query.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class NodeLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, GraphNode>(scheduler, options)
{
    /// <summary>Loads the node with this id; null if there is none with this id and label.</summary>
    public async ValueTask<T?> FindAsync<T>(string id, CancellationToken cancellation)
        where T : GraphNode => (graph.AtHand(id) ?? await LoadAsync(id, cancellation)) as T;

    /// <summary>Loads a node that another node refers to. It must exist.</summary>
    public ValueTask<T> GetAsync<T>(string id, CancellationToken cancellation)
        where T : GraphNode => graph.AtHand(id) is { } node ? new((T)node) : new(RequireAsync<T>(id, cancellation));

    /// <summary>Loads nodes that another node refers to, in order. They must exist.</summary>
    public ValueTask<T[]> GetAsync<T>(ImmutableArray<string> ids, CancellationToken cancellation)
        where T : GraphNode
    {
        var nodes = new T[ids.Length];
        for (var place = 0; place < nodes.Length; place++)
        {
            if (graph.AtHand(ids[place]) is not { } node)
            {
                return new(Task.WhenAll(ids.Select(id => RequireAsync<T>(id, cancellation))));
            }

            nodes[place] = (T)node;
        }

        return new(nodes);
    }

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, GraphNode>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var nodes = await graph.NodesAsync(keys, cancellationToken);
        return nodes.OfType<GraphNode>().ToDictionary(node => node.Id, StringComparer.Ordinal);
    }

    private async Task<T> RequireAsync<T>(string id, CancellationToken cancellation)
        where T : GraphNode => (T)await LoadRequiredAsync(id, cancellation);
}
