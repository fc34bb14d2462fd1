using System.Collections.Concurrent;
using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// The graph in Neo4j, for one request. It remembers the nodes that answers contain beside the requested ones, so that the nodes around a page of duties are
/// not read again.
/// </summary>
/// <param name="cypher">The server.</param>
/// <remarks>
/// Each answer comes from one transaction. A request that reads several times while a document is written may see the document in one answer and not in
/// another.
/// </remarks>
public sealed partial class Neo4jGraph(ICypher cypher) : IDutyGraph
{
    private readonly ConcurrentDictionary<string, GraphNode> _known = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<GraphNode?>> NodesAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        await LearnAsync([.. ids.Where(id => !_known.ContainsKey(id)).Distinct(StringComparer.Ordinal)], cancellation).ConfigureAwait(false);
        return [.. ids.Select(id => _known.GetValueOrDefault(id))];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Township?>> TownshipsNamedAsync(IReadOnlyList<string> names, CancellationToken cancellation) =>
        Remember(await NamedNodes.TownshipsAsync(cypher, names, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Department?>> DepartmentsNamedAsync(IReadOnlyList<string> names, CancellationToken cancellation) =>
        Remember(await NamedNodes.DepartmentsAsync(cypher, names, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<Category>> CategoriesAsync(CancellationToken cancellation) =>
        Remember(await NodeLists.CategoriesAsync(cypher, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ImmutableArray<Document>>> DocumentsOfAsync(IReadOnlyList<string> townshipIds, CancellationToken cancellation)
    {
        var documents = await NodeLists.DocumentsAsync(cypher, townshipIds, cancellation).ConfigureAwait(false);
        return [.. townshipIds.Select(id => Remember(documents[id].ToImmutableArray()))];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ImmutableArray<DataIssue>?>> IssuesAsync(IReadOnlyList<string> documentIds, CancellationToken cancellation)
    {
        var issues = await NodeLists.IssuesAsync(cypher, documentIds, cancellation).ConfigureAwait(false);
        return [.. documentIds.Select(id => issues.TryGetValue(id, out var known) ? known : (ImmutableArray<DataIssue>?)null)];
    }

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<ImmutableArray<Division>>> DivisionsBelowAsync(IReadOnlyList<string> divisionIds, CancellationToken cancellation)
    {
        var divisions = await NodeLists.DivisionsAsync(cypher, divisionIds, cancellation).ConfigureAwait(false);
        return [.. divisionIds.Select(id => Remember(divisions[id].ToImmutableArray()))];
    }

    private async ValueTask LearnAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        if (NodeAsking.Of(ids) is { } asked)
        {
            Remember((await cypher.ReadAsync(NodeAsking.Statement, asked, cancellation).ConfigureAwait(false)).As(NodeAsking.Read));
        }
    }

    private TNodes Remember<TNodes>(TNodes nodes)
        where TNodes : IEnumerable<GraphNode?>
    {
        foreach (var node in nodes.OfType<GraphNode>())
        {
            _known.TryAdd(node.Id, node);
        }

        return nodes;
    }
}
