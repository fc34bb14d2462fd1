using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Writes many documents into a graph, several at a time. It can be run again at any time: what the graph holds already stays untouched.</summary>
/// <param name="cypher">The server.</param>
/// <param name="time">What waiting is measured by; null for the clock.</param>
public sealed class Neo4jLoader(ICypher cypher, TimeProvider? time = null)
{
    /// <summary>How many transactions are written at once, 1 to 64. Two keep a server of two cores at work; more help where it has more.</summary>
    public int Writers { get; init; } = 2;

    /// <summary>
    /// How many documents are written in one transaction, 1 to 64: what each costs beside its rows is shared by them. Eight hold some two thousand duties, which a server of half a
    /// gigabyte takes well.
    /// </summary>
    public int Together { get; init; } = 8;

    /// <summary>Our own decisions about topics.</summary>
    public TopicRules Topics { get; init; } = TopicRules.None;

    /// <summary>Checks the server's version, makes the schema ready, writes documents, then makes the topics again where facts changed.</summary>
    /// <param name="documents">
    /// What each states, in the order of import. They are taken as they are written, so that no more than <see cref="Writers"/> times <see cref="Together"/> stand in memory, and the later ones of those of
    /// one township and month.
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
            // One of them cannot be in this graph: each goes alone, and only that one stays out.
            foreach (var facts in together)
            {
                await WriteAsync(writer, [facts], tally, cancellation).ConfigureAwait(false);
            }
        }
        catch (ArgumentException contradiction)
        {
            tally.Add(together[0], LoadOutcome.Refused, $"与图中其他文件矛盾。 It contradicts another document of the graph. {contradiction.Message}");
        }
        catch (Neo4jConstraintException broken)
        {
            tally.Add(together[0], LoadOutcome.Refused, broken.Message);
        }
    }
}
