using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Writes many documents into a graph, several at a time. It can be run again at any time: what the graph holds already stays untouched.</summary>
/// <param name="cypher">The server.</param>
/// <param name="time">What waiting is measured by; null for the clock.</param>
public sealed class Neo4jLoader(ICypher cypher, TimeProvider? time = null)
{
    /// <summary>How many documents are written at once, 1 to 64. Two keep a server of two cores at work; more help where it has more.</summary>
    public int Writers { get; init; } = 2;

    /// <summary>Checks the server's version, makes the schema ready, then writes documents.</summary>
    /// <param name="documents">
    /// What each states. They are taken one by one as they are written, so that no more than <see cref="Writers"/> stand in memory. Two of one township and edition cannot both be in
    /// a graph: the second is refused.
    /// </param>
    /// <param name="progress">Told each step, from any thread; null for nobody.</param>
    /// <param name="cancellation">Ends it: documents that are being written then are not written.</param>
    /// <exception cref="Neo4jTooOldException">The server is older than the statements need: nothing was written.</exception>
    /// <exception cref="SchemaException">The database cannot hold the graph: nothing was written.</exception>
    /// <exception cref="Neo4jException">The server cannot be reached or let in: the documents that were told as written are, the others are not.</exception>
    public async Task<LoadSummary> LoadAsync(IEnumerable<Facts> documents, IProgress<LoadStep>? progress, CancellationToken cancellation)
    {
        await ServerVersion.CheckAsync(cypher, cancellation).ConfigureAwait(false);
        await new GraphSchema(cypher, time ?? TimeProvider.System)
            .ApplyAsync(indexes => progress?.Report(new IndexesBuilding([.. indexes])), cancellation).ConfigureAwait(false);
        var writer = new DocumentWriter(cypher);
        var tally = new LoadTally(progress);
        await Parallel.ForEachAsync(
            documents,
            new ParallelOptions { MaxDegreeOfParallelism = Writers, CancellationToken = cancellation },
            async (facts, stopping) => tally.Add(facts, await WriteAsync(writer, facts, tally, stopping).ConfigureAwait(false))).ConfigureAwait(false);
        return tally.Summary();
    }

    private static async ValueTask<(LoadOutcome Outcome, string? Reason)> WriteAsync(DocumentWriter writer, Facts facts, LoadTally tally, CancellationToken cancellation)
    {
        if (tally.Claim(facts.Document) is { } earlier)
        {
            return earlier.Id == facts.Document.Id
                ? (LoadOutcome.Unchanged, null)
                : (LoadOutcome.Refused, $"与 {earlier.FileName} 同属一个乡镇、同一期。 It is of the same township and edition as {earlier.FileName}.");
        }

        try
        {
            return (await writer.WriteAsync(facts, cancellation).ConfigureAwait(false) ? LoadOutcome.Written : LoadOutcome.Unchanged, null);
        }
        catch (ArgumentException contradiction)
        {
            return (LoadOutcome.Refused, $"与图中其他文件矛盾。 It contradicts another document of the graph. {contradiction.Message}");
        }
    }
}
