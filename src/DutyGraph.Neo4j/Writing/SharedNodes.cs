using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Updates the nodes that documents share. A node is the union of all statements of documents about it, and is removed with its last statement. It stores its
/// different statements, each with the number of documents that state it, so that the cost of a change does not depend on the number of documents.
/// </summary>
/// <param name="transaction">A transaction that has increased the revision, so that no other writer changes shared nodes before it ends.</param>
/// <param name="reference">The nodes that reference tables own. They are written as the tables have them.</param>
/// <param name="divisions">The divisions above the townships that are written.</param>
internal sealed class SharedNodes(ICypherTransaction transaction, ReferenceNodes reference, IEnumerable<Division> divisions)
{
    private static readonly CypherStatement Statements = CypherFiles.Get("write/shared/statements");
    private static readonly CypherStatement Count = CypherFiles.Get("write/shared/count");
    private static readonly CypherStatement Sweep = CypherFiles.Get("write/shared/sweep");

    private readonly Dictionary<string, Division> _divisions =
        divisions.DistinctBy(division => division.Id).ToDictionary(division => division.Id, StringComparer.Ordinal);

    /// <summary>Removes and adds statements. Statements that are both removed and added leave the node unchanged.</summary>
    /// <param name="former">Statements of removed documents.</param>
    /// <param name="states">Statements of new documents.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="ArgumentException">A document contradicts another one.</exception>
    public async ValueTask RestateAsync(IEnumerable<string> former, IEnumerable<string> states, CancellationToken cancellation)
    {
        var changes = former.Select(text => (Text: text, Change: -1)).Concat(states.Select(text => (Text: text, Change: 1)))
            .GroupBy(change => change.Text, change => change.Change, StringComparer.Ordinal)
            .Select(text => (Id: StatedNode.Read(text.Key).Id, Text: text.Key, Change: text.Sum()))
            .Where(change => change.Change != 0)
            .ToLookup(change => change.Id, change => (change.Text, change.Change), StringComparer.Ordinal);
        var known = await KnownAsync(changes.Select(node => node.Key), cancellation).ConfigureAwait(false);

        var (changed, counted, swept) = (new List<(GraphNode Node, Tally? Tally)>(), new List<(string Id, Tally Tally)>(), new List<(string, string)>());
        foreach (var node in changes)
        {
            var tally = known.GetValueOrDefault(node.Key) ?? new Tally();
            var isOther = tally.Add(node);
            if (tally.IsEmpty)
            {
                swept.Add((node.Key, node.Key));
            }
            else if (isOther && (reference.Find(node.Key) ?? tally.Node()) is { } written)
            {
                changed.Add((written, tally));
            }
            else
            {
                // Also a node that earlier tables owned and documents only mention: its properties stay.
                counted.Add((node.Key, tally));
            }
        }

        await transaction.WriteSharedAsync(changed, _divisions, cancellation).ConfigureAwait(false);
        await RunAsync(Count, counted.Select(node => (node.Id, node.Tally.Row(node.Id))), cancellation).ConfigureAwait(false);
        await RunAsync(Sweep, swept, cancellation).ConfigureAwait(false);
    }

    private async ValueTask<Dictionary<string, Tally>> KnownAsync(IEnumerable<string> ids, CancellationToken cancellation)
    {
        var rows = await transaction.RunAsync(Statements, SharedLabel.Parameters(ids.Select(id => (id, id))), cancellation).ConfigureAwait(false);
        return rows.Rows.ToDictionary(row => (string)row[0]!, row => Tally.Of(row[1] as object?[], row[2] as object?[]), StringComparer.Ordinal);
    }

    private async ValueTask RunAsync<T>(CypherStatement statement, IEnumerable<(string Id, T Value)> values, CancellationToken cancellation)
    {
        if (values.Any())
        {
            await transaction.RunAsync(statement, SharedLabel.Parameters(values), cancellation).ConfigureAwait(false);
        }
    }
}
