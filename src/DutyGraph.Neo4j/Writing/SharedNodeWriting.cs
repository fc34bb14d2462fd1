using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Writes nodes that documents share, with their relationships to each other.</summary>
internal static class SharedNodeWriting
{
    /// <summary>Writes nodes: all labels first, then relationships.</summary>
    /// <param name="transaction">A transaction that has increased the revision.</param>
    /// <param name="nodes">The nodes, each with the statements of documents about it; null to keep the statements of the graph.</param>
    /// <param name="divisions">The known divisions by id.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async ValueTask WriteSharedAsync(
        this ICypherTransaction transaction,
        IEnumerable<(GraphNode Node, Tally? Tally)> nodes,
        IReadOnlyDictionary<string, Division> divisions,
        CancellationToken cancellation)
    {
        var byLabel = nodes.ToLookup(node => SharedLabel.Of(node.Node.Id));
        var edges = new List<(SharedLabel Label, GraphRow Row)>();
        foreach (var label in SharedLabel.All)
        {
            var rows = new List<Dictionary<string, object?>>();
            foreach (var (node, tally) in byLabel[label])
            {
                var properties = SharedProperties.Of(node, divisions);
                tally?.AddTo(properties);
                rows.Add(new(StringComparer.Ordinal) { [Properties.Id] = node.Id, ["properties"] = properties });
                edges.AddRange(GraphRows.Of(node).Skip(1).Select(edge => (label, edge)));
            }

            await transaction.WriteRowsAsync(label.Write, rows, cancellation).ConfigureAwait(false);
        }

        var byStatement = edges.ToLookup(
            edge => edge.Row.Table == EdgeTables.PartOf && edge.Label.PartOf is { } partOf ? partOf : TableStatements.Of(edge.Row.Table),
            edge => StoredRow.Of(edge.Row));
        foreach (var rows in byStatement)
        {
            await transaction.WriteRowsAsync(rows.Key, [.. rows], cancellation).ConfigureAwait(false);
        }
    }
}
