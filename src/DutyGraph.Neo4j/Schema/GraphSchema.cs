using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>The constraints and indexes of the graph: <c>cypher/schema</c>, where each file bears the name of what it makes.</summary>
/// <param name="cypher">The server.</param>
/// <param name="time">What waiting is measured by.</param>
public sealed class GraphSchema(ICypher cypher, TimeProvider time)
{
    /// <summary>The version of the graph in Neo4j: raised when programs of the version before could no longer read or write it.</summary>
    public const int Version = 4;

    /// <summary>The version that tells editions in force from superseded ones.</summary>
    private const int EditionsSince = 3;

    /// <summary>At most this many townships are settled in one transaction.</summary>
    private const int Together = 100;

    private static readonly ImmutableArray<CypherStatement> Statements = CypherFiles.Folder("schema");
    private static readonly CypherStatement Applied = CypherFiles.Get("read/graph/schema");
    private static readonly CypherStatement Townships = CypherFiles.Get("read/graph/townships");
    private static readonly CypherStatement Indexes = CypherFiles.Get("read/graph/indexes");
    private static readonly CypherStatement Note = CypherFiles.Get("write/schema");

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    /// <summary>How long indexes may take to be built before the schema is refused as not ready; ten minutes, which builds some ten million duties.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Makes what is missing, and waits until every index answers. It can be run again at any time, and by several programs at once.</summary>
    /// <param name="waiting">Told which indexes are still being built; null for nobody.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="SchemaException">A newer program wrote this database, its data breaks a constraint, or an index cannot be built.</exception>
    /// <exception cref="Neo4jException">The server refused it or cannot be reached.</exception>
    public async Task ApplyAsync(Action<IReadOnlyList<IndexState>>? waiting, CancellationToken cancellation)
    {
        var applied = await AppliedAsync(cancellation).ConfigureAwait(false);
        if (applied > Version)
        {
            throw SchemaException.Newer(applied.Value);
        }

        var there = await IndexesAsync(cancellation).ConfigureAwait(false);
        foreach (var statement in Statements.Where(statement => there.All(index => index.Name != NameOf(statement))))
        {
            await ApplyAsync(statement, cancellation).ConfigureAwait(false);
        }

        await WaitAsync(waiting, cancellation).ConfigureAwait(false);
        if (applied < EditionsSince)
        {
            await SettleEditionsAsync(cancellation).ConfigureAwait(false);
        }

        if (applied != Version)
        {
            await RunAsync(Note, new() { ["schema"] = Version }, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the database holds a graph that this program can read.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="SchemaException">A newer program wrote it.</exception>
    /// <exception cref="Neo4jException">The server refused it or cannot be reached.</exception>
    public async ValueTask<bool> IsAppliedAsync(CancellationToken cancellation) =>
        await AppliedAsync(cancellation).ConfigureAwait(false) switch
        {
            > Version and var newer => throw SchemaException.Newer(newer),
            Version => true,
            _ => false,
        };

    /// <summary>schema/020-duty_printed makes duty_printed.</summary>
    private static string NameOf(CypherStatement statement) => statement.Name[(statement.Name.IndexOf('-') + 1)..];

    private async ValueTask<long?> AppliedAsync(CancellationToken cancellation)
    {
        var answer = await cypher.ReadAsync(Applied, CypherParameters.None, cancellation).ConfigureAwait(false);
        return answer.Rows is [[var version]] ? (long?)version : null;
    }

    private async ValueTask<IReadOnlyList<IndexState>> IndexesAsync(CancellationToken cancellation)
    {
        var answer = await cypher.ReadAsync(Indexes, CypherParameters.None, cancellation).ConfigureAwait(false);
        return [.. answer.Rows.Select(row => new IndexState((string)row[0]!, (string)row[1]!, (double)row[2]!))];
    }

    private async ValueTask ApplyAsync(CypherStatement statement, CancellationToken cancellation)
    {
        try
        {
            await RunAsync(statement, CypherParameters.None, cancellation).ConfigureAwait(false);
        }
        catch (Neo4jException refused) when (refused is Neo4jConstraintException or Neo4jStatementException)
        {
            // IF NOT EXISTS refuses what another program makes at the same moment.
            if ((await IndexesAsync(cancellation).ConfigureAwait(false)).All(index => index.Name != NameOf(statement)))
            {
                throw SchemaException.Refused(NameOf(statement), refused);
            }
        }
    }

    private async ValueTask WaitAsync(Action<IReadOnlyList<IndexState>>? waiting, CancellationToken cancellation)
    {
        for (var start = time.GetTimestamp(); ;)
        {
            var own = Statements.Select(NameOf).ToHashSet(StringComparer.Ordinal);
            var unready = (await IndexesAsync(cancellation).ConfigureAwait(false)).Where(index => own.Contains(index.Name) && !index.IsReady).ToArray();
            if (unready.Length == 0)
            {
                return;
            }

            if (unready.Any(index => index.HasFailed) || time.GetElapsedTime(start) > Patience)
            {
                throw SchemaException.Unready(unready);
            }

            waiting?.Invoke(unready);
            await Task.Delay(BetweenLooks, time, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Settles which editions are in force in a graph of a version before.</summary>
    private async ValueTask SettleEditionsAsync(CancellationToken cancellation)
    {
        var answer = await cypher.ReadAsync(Townships, CypherParameters.None, cancellation).ConfigureAwait(false);
        foreach (var townships in answer.Rows.Select(row => new Cells(row).Text(0)).Chunk(Together))
        {
            await new DocumentWriter(cypher).SettleAsync(townships, cancellation).ConfigureAwait(false);
        }
    }

    private ValueTask<bool> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) => cypher.WriteAsync(
        async transaction =>
        {
            await transaction.RunAsync(statement, parameters, cancellation).ConfigureAwait(false);
            return true;
        },
        cancellation);
}
