using System.Runtime.CompilerServices;
using DutyGraph.Core;

namespace DutyGraph.Cli;

/// <summary>Writes a graph as a folder of CSV files.</summary>
internal static class GraphExport
{
    private const int TopicsTogether = 100;

    /// <summary>Writes all files or nothing.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="place">The target folder.</param>
    /// <param name="cancellation">Stops the export between nodes.</param>
    /// <returns>The number of rows written: nodes and relationships.</returns>
    /// <exception cref="UsageException">Something else is at the place of the folder.</exception>
    public static async Task<int> WriteAsync(IDutyGraph graph, WholeFolder place, CancellationToken cancellation)
    {
        var rows = 0;
        await place.WriteAsync(async folder =>
        {
            await using var tables = new CsvTables(folder);
            await foreach (var row in RowsAsync(graph, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                tables.Write(row);
            }

            rows = tables.Rows;
        });
        return rows;
    }

    private static async IAsyncEnumerable<GraphRow> RowsAsync(IDutyGraph graph, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in GraphNodes.AllAsync(graph, cancellation).SelectMany(GraphRows.Of))
        {
            yield return row;
        }

        var all = GraphPages.AllAsync(page => graph.TopicsAsync(new TopicFilter(), TopicOrder.Spread, page, cancellation));
        await foreach (var topics in all.Chunk(TopicsTogether))
        {
            foreach (var row in topics.SelectMany(GraphRows.Of))
            {
                yield return row;
            }

            await foreach (var row in MembersAsync(graph, [.. topics.Select(topic => topic.Id)], cancellation))
            {
                yield return row;
            }
        }
    }

    /// <summary>Returns the members of topics. The first pages of all topics are read in one request, since most topics have few members.</summary>
    private static async IAsyncEnumerable<GraphRow> MembersAsync(
        IDutyGraph graph, IReadOnlyList<string> topicIds, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var first = await graph.TopicMembersAsync(topicIds, new PageRequest(PageRequest.MaximumSize), cancellation);
        foreach (var (id, page) in topicIds.Zip(first))
        {
            var rest = page.HasNext
                ? GraphPages.AllAsync(async next => (await graph.TopicMembersAsync([id], next, cancellation))[0])
                : page.Items.ToAsyncEnumerable();
            await foreach (var member in rest)
            {
                yield return GraphRows.Of(id, member);
            }
        }
    }
}
