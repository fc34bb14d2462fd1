using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// The constraints and indexes of the graph: the files of <c>cypher/schema</c>. Each file has the name of the constraint or index that it creates.
/// </summary>
/// <param name="cypher">The server.</param>
/// <param name="time">The clock of waits.</param>
public sealed class GraphSchema(ICypher cypher, TimeProvider time)
{
    /// <summary>The version of the graph in Neo4j. It is increased when programs of an earlier version can no longer read or write the graph.</summary>
    public const int Version = 6;

    /// <summary>
    /// The first version in which duties in force have the label of their list. Versions before 3 did not tell editions in force from superseded ones.
    /// </summary>
    private const int ListLabelsSince = 6;

    /// <summary>Maximum number of townships that are updated in one transaction.</summary>
    private const int Together = 100;

    private static readonly ImmutableArray<CypherStatement> Statements = CypherFiles.Folder("schema");
    private static readonly CypherStatement Applied = CypherFiles.Get("read/graph/schema");
    internal static readonly CypherStatement Townships = CypherFiles.Get("read/graph/townships");
    private static readonly CypherStatement Indexes = CypherFiles.Get("read/graph/indexes");
    private static readonly CypherStatement Note = CypherFiles.Get("write/schema");

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// How long to wait for indexes before the schema is reported as not ready. Default: ten minutes, enough to index some ten million duties.
    /// </summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Creates missing constraints and indexes, and waits until every index is online. It is idempotent, and several programs may run it at once.
    /// </summary>
    /// <param name="waiting">Receives the indexes that are still being built; null for none.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="GraphSchemaException">A newer program wrote this database, its data break a constraint, or an index cannot be built.</exception>
    /// <exception cref="Neo4jException">The server rejected a statement or cannot be reached.</exception>
    public async Task ApplyAsync(Action<IReadOnlyList<IndexState>>? waiting, CancellationToken cancellation)
    {
        var applied = await AppliedAsync(cancellation).ConfigureAwait(false);
        if (applied > Version)
        {
            throw GraphSchemaException.Newer(applied.Value);
        }

        var there = await IndexesAsync(cancellation).ConfigureAwait(false);
        foreach (var statement in Statements.Where(statement => there.All(index => index.Name != NameOf(statement))))
        {
            await ApplyAsync(statement, cancellation).ConfigureAwait(false);
        }

        await WaitAsync(waiting, cancellation).ConfigureAwait(false);
        if (applied < ListLabelsSince)
        {
            await SettleEditionsAsync(cancellation).ConfigureAwait(false);
        }

        if (applied != Version)
        {
            await RunAsync(Note, new() { ["schema"] = Version }, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>For people: the database contains no graph of this version.</summary>
    public static readonly BilingualText NoGraph = new(
        "图数据库里还没有图：请用 load 命令载入清单。", "There is no graph in the database yet: load lists with the command load.");

    /// <summary>Whether the database contains a graph of this version.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="GraphSchemaException">A newer program wrote it.</exception>
    /// <exception cref="Neo4jException">The server rejected the statement or cannot be reached.</exception>
    public async ValueTask<bool> IsAppliedAsync(CancellationToken cancellation) =>
        await AppliedAsync(cancellation).ConfigureAwait(false) switch
        {
            > Version and var newer => throw GraphSchemaException.Newer(newer),
            Version => true,
            _ => false,
        };

    /// <summary>The file schema/020-duty_printed creates duty_printed.</summary>
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
            // IF NOT EXISTS fails if another program creates the same at the same moment.
            if ((await IndexesAsync(cancellation).ConfigureAwait(false)).All(index => index.Name != NameOf(statement)))
            {
                throw GraphSchemaException.Refused(NameOf(statement), refused);
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
                throw GraphSchemaException.Unready(unready);
            }

            waiting?.Invoke(unready);
            await Task.Delay(BetweenLooks, time, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Determines the editions in force in a graph of an earlier version, and labels their duties.</summary>
    private async ValueTask SettleEditionsAsync(CancellationToken cancellation)
    {
        var answer = await cypher.ReadAsync(Townships, CypherParameters.None, cancellation).ConfigureAwait(false);
        foreach (var townships in answer.Rows.Select(row => new Cells(row).Text(0)).Chunk(Together))
        {
            await new DocumentWriter(cypher, ReferenceNodes.None).SettleAsync(townships, cancellation).ConfigureAwait(false);
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
