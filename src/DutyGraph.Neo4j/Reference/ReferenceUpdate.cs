using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Applies a new version of the reference tables to a graph of any size, in transactions of limited size. First it sets the version, which every transaction
/// that writes documents checks before it commits: no writer with other tables can commit afterwards. Then it changes the nodes that differ, and the properties
/// of duties that follow from them. If the program ends early, or several programs apply the same tables, the next run does everything again, with the same
/// result. A node that the tables no longer have, but documents still use, keeps its properties: without it, their duties would be lost.
/// </summary>
/// <param name="cypher">The server; the schema must have been applied.</param>
/// <param name="reference">The nodes that the tables own.</param>
internal sealed class ReferenceUpdate(ICypher cypher, ReferenceNodes reference)
{
    /// <summary>Number of nodes in one transaction.</summary>
    private const int Nodes = 1000;

    /// <summary>Number of townships in one transaction: some ten thousand duties.</summary>
    private const int Townships = 50;

    private static readonly CypherStatement Applied = CypherFiles.Get("read/graph/tables");
    private static readonly CypherStatement Held = CypherFiles.Get("read/graph/reference-nodes");
    private static readonly CypherStatement Begin = CypherFiles.Get("write/reference/begin");
    private static readonly CypherStatement Duties = CypherFiles.Get("write/reference/duties");
    private static readonly CypherStatement Settled = CypherFiles.Get("write/reference/settled");

    private CypherParameters Version => new() { [StoredNames.Tables] = reference.Version };

    /// <summary>Applies the tables, unless the graph follows them already or there are none.</summary>
    /// <param name="starting">Called before nodes are changed; null for none.</param>
    /// <param name="cancellation">Ends the run after the current transaction.</param>
    /// <exception cref="GraphSchemaException">Another program applied other tables at the same time.</exception>
    /// <exception cref="Neo4jException">The server rejected a statement or cannot be reached. The next run does the rest.</exception>
    public async ValueTask RunAsync(Action? starting, CancellationToken cancellation)
    {
        var (tables, settled) = await AppliedAsync(cancellation).ConfigureAwait(false);
        if (reference.Version is null || settled == reference.Version)
        {
            return;
        }

        await cypher.WriteAsync(transaction => transaction.RunAsync(Begin, Version, cancellation), cancellation).ConfigureAwait(false);
        var changed = Changed((await cypher.ReadAsync(Held, CypherParameters.None, cancellation).ConfigureAwait(false)).Rows[0]);
        if (changed.Length > 0)
        {
            starting?.Invoke();
            await WriteAsync(changed, cancellation).ConfigureAwait(false);
        }

        // If an earlier run ended early, the nodes may be done and the duties not.
        if (tables == reference.Version || changed.Any(node => node is Category or Division or Township))
        {
            await SettleDutiesAsync(cancellation).ConfigureAwait(false);
        }

        await InTransactionAsync(transaction => transaction.RunAsync(Settled, Version, cancellation), cancellation).ConfigureAwait(false);
    }

    private async ValueTask<(string? Tables, string? Settled)> AppliedAsync(CancellationToken cancellation)
    {
        var cells = new Cells((await cypher.ReadAsync(Applied, CypherParameters.None, cancellation).ConfigureAwait(false)).Rows[0]);
        return (cells.TextOrNull(0), cells.TextOrNull(1));
    }

    /// <summary>Returns the nodes to write: those that differ from the tables, and the divisions above them that the graph does not have.</summary>
    private GraphNode[] Changed(object?[] row)
    {
        var cells = new Cells(row);
        GraphNode[] held =
        [
            .. cells.Each(0, NodeCells.Division),
            .. cells.Each(1, NodeCells.Township),
            .. cells.Each(2, NodeCells.Kind),
            .. cells.Each(3, NodeCells.Category),
        ];
        var known = held.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        GraphNode[] changed =
        [
            .. held
                .Select(node => reference.Find(node.Id) is { } owned && StatedNode.Text(owned) != StatedNode.Text(node) ? owned : null)
                .OfType<GraphNode>(),
        ];
        return [.. changed, .. changed.OfType<Division>().SelectMany(reference.Above).Where(above => known.Add(above.Id))];
    }

    private async ValueTask WriteAsync(GraphNode[] changed, CancellationToken cancellation)
    {
        // Divisions first, because the other nodes have relationships to them.
        foreach (var nodes in changed.OrderBy(node => node is not Division).Chunk(Nodes))
        {
            var divisions = nodes.OfType<Township>().Select(township => reference.Find(township.DivisionId)).OfType<Division>()
                .SelectMany(county => reference.Above(county).Prepend(county))
                .DistinctBy(division => division.Id)
                .ToDictionary(division => division.Id, StringComparer.Ordinal);
            await InTransactionAsync(
                async transaction =>
                {
                    await transaction.WriteSharedAsync(nodes.Select(node => (node, (Tally?)null)), divisions, cancellation).ConfigureAwait(false);
                    return CypherRows.None;
                },
                cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask SettleDutiesAsync(CancellationToken cancellation)
    {
        var answer = await cypher.ReadAsync(GraphSchema.Townships, CypherParameters.None, cancellation).ConfigureAwait(false);
        foreach (var townships in answer.Rows.Select(row => new Cells(row).Text(0)).Chunk(Townships))
        {
            await InTransactionAsync(transaction => transaction.RunAsync(Duties, new() { ["townships"] = townships }, cancellation), cancellation)
                .ConfigureAwait(false);
        }
    }

    /// <summary>Runs work in a transaction that no other writer overlaps, if the graph still has these tables.</summary>
    private async ValueTask InTransactionAsync(Func<ICypherTransaction, ValueTask<CypherRows>> work, CancellationToken cancellation) => await cypher.WriteAsync(
        async transaction =>
        {
            await transaction.RaiseRevisionAsync(reference, cancellation).ConfigureAwait(false);
            return await work(transaction).ConfigureAwait(false);
        },
        cancellation).ConfigureAwait(false);
}
