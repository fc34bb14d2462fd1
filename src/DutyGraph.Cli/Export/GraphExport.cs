using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Writes a graph as a folder of CSV files.</summary>
internal static class GraphExport
{
    /// <summary>Writes it, whole or not at all.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="place">The folder.</param>
    /// <param name="cancellation">Stops between nodes.</param>
    /// <returns>Rows written: nodes and relationships.</returns>
    /// <exception cref="UsageException">Something else stands in the folder's place.</exception>
    public static async Task<int> WriteAsync(IDutyGraph graph, WholeFolder place, CancellationToken cancellation)
    {
        var rows = 0;
        await place.WriteAsync(async folder =>
        {
            await using var tables = new CsvTables(folder);
            await foreach (var node in GraphNodes.AllAsync(graph, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                foreach (var row in GraphRows.Of(node))
                {
                    tables.Write(row);
                }
            }

            rows = tables.Rows;
        });
        return rows;
    }
}
