using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Writes many documents into a graph, with several transactions in parallel. It is idempotent: documents that the graph already has are not written again.
/// </summary>
/// <param name="cypher">The server.</param>
/// <param name="time">The clock of waits; null for the system clock.</param>
public sealed class Neo4jLoader(ICypher cypher, TimeProvider? time = null)
{
    /// <summary>Number of parallel transactions, 1 to 64. Default: 2, enough for a server of two cores.</summary>
    public int Writers { get; init; } = 2;

    /// <summary>
    /// Number of documents in one transaction, 1 to 64, to share the fixed cost of a transaction. Default: 8, some two thousand duties, which fit into a server
    /// with half a gigabyte of memory.
    /// </summary>
    public int Together { get; init; } = 8;

    /// <summary>Manual decisions about topics.</summary>
    public TopicRules Topics { get; init; } = TopicRules.None;

    /// <summary>The nodes that reference tables own. A version of the tables that the graph does not have yet is applied before the documents.</summary>
    public ReferenceNodes Reference { get; init; } = ReferenceNodes.None;

    /// <summary>Checks the server's version, applies schema and reference tables, writes the documents, then derives topics for changed facts.</summary>
    /// <param name="documents">
    /// The facts of each document, in the order of import. They are enumerated as they are written. At most <see cref="Writers"/> times <see cref="Together"/>
    /// documents are in memory, plus second and later documents of a township and month.
    /// </param>
    /// <param name="progress">Receives each step, on any thread; null for none.</param>
    /// <param name="cancellation">Cancels the load: transactions in progress are rolled back.</param>
    /// <exception cref="Neo4jTooOldException">The server is too old; nothing was written.</exception>
    /// <exception cref="GraphSchemaException">
    /// The database cannot hold the graph, or another program applied other reference tables. Documents that were reported as written remain.
    /// </exception>
    /// <exception cref="Neo4jException">The server cannot be reached or rejects the credentials. Documents that were reported as written remain.</exception>
    public async Task<LoadSummary> LoadAsync(IEnumerable<Facts> documents, IProgress<LoadStep>? progress, CancellationToken cancellation)
    {
        await ServerVersion.CheckAsync(cypher, cancellation).ConfigureAwait(false);
        await new GraphSchema(cypher, time ?? TimeProvider.System)
            .ApplyAsync(indexes => progress?.Report(new IndexesBuilding([.. indexes])), cancellation).ConfigureAwait(false);
        await new ReferenceUpdate(cypher, Reference).RunAsync(() => progress?.Report(new TablesApplying()), cancellation).ConfigureAwait(false);
        var writer = new DocumentWriter(cypher, Reference);
        var tally = new LoadTally(progress);
        await Parallel.ForEachAsync(
            documents.Where(tally.Claim).Chunk(Together),
            new ParallelOptions { MaxDegreeOfParallelism = Writers, CancellationToken = cancellation },
            (together, stopping) => WriteAsync(writer, together, tally, stopping)).ConfigureAwait(false);
        foreach (var later in tally.Waiting)
        {
            await WriteAsync(writer, [later], tally, cancellation).ConfigureAwait(false);
        }

        await new TopicDerivation(cypher, Topics).RunAsync(() => progress?.Report(new TopicsResolving()), cancellation).ConfigureAwait(false);
        return tally.Summary();
    }

    private static async ValueTask WriteAsync(DocumentWriter writer, Facts[] together, LoadTally tally, CancellationToken cancellation)
    {
        try
        {
            var written = await writer.WriteAsync(together, cancellation).ConfigureAwait(false);
            foreach (var facts in together)
            {
                tally.Add(facts, written.Contains(facts.Document.Id) ? LoadOutcome.Written : LoadOutcome.Unchanged);
            }
        }
        catch (Exception one) when (together.Length > 1 && one is (ArgumentException or Neo4jConstraintException))
        {
            // One of the documents cannot be in this graph. Each is written alone, so that only that one is refused.
            foreach (var facts in together)
            {
                await WriteAsync(writer, [facts], tally, cancellation).ConfigureAwait(false);
            }
        }
        catch (ArgumentException contradiction)
        {
            tally.Add(together[0], LoadOutcome.Refused, new BilingualText(
                $"与图中其他文件矛盾。（{contradiction.Message}）", $"It contradicts another document of the graph. {contradiction.Message}"));
        }
        catch (Neo4jConstraintException broken)
        {
            tally.Add(together[0], LoadOutcome.Refused, broken.Text);
        }
    }
}
