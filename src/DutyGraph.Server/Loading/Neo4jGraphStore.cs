using DutyGraph.Core;
using DutyGraph.Import;
using DutyGraph.Neo4j;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Loading;

/// <summary>
/// The graph in Neo4j. While the server is not up yet or temporarily away, the store waits. A fault that an operator must fix stops the service.
/// </summary>
/// <param name="cypher">The server.</param>
/// <param name="options">The import folder, and whether to import it.</param>
/// <param name="connection">The connection options of the server.</param>
/// <param name="time">The clock for waits and for the duration of the import.</param>
/// <param name="log">The log of the import and of waits.</param>
public sealed class Neo4jGraphStore(
    ICypher cypher, IOptions<ServiceOptions> options, IOptions<Neo4jOptions> connection, TimeProvider time, ILogger<Neo4jGraphStore> log) : IGraphStore
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ProbeTime = TimeSpan.FromSeconds(2);

    private static readonly Unavailable Gone = Unavailable.Gone with { RetryAfterSeconds = (int)LongestWait.TotalSeconds };

    private static readonly Unavailable Empty = new(
        "STORE_EMPTY",
        GraphSchema.NoGraph.ToString(),
        (int)LongestWait.TotalSeconds);

    private static readonly TimeSpan BetweenProbes = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private volatile Unavailable? _unavailable = Unavailable.Loading;
    private Task<Unavailable?>? _probe;
    private long _probed;

    /// <inheritdoc/>
    public Unavailable? Unavailable => _unavailable;

    /// <inheritdoc/>
    public IDutyGraph Open() => new Neo4jGraph(cypher);

    /// <inheritdoc/>
    public async Task FillAsync(CancellationToken stopping)
    {
        var isTold = false;
        for (var wait = FirstWait; ; wait = wait < LongestWait / 2 ? wait * 2 : LongestWait)
        {
            try
            {
                await ServerVersion.CheckAsync(cypher, stopping);
                if (!isTold && await TransactionTimeout.IsMissingAsync(cypher, connection.Value, stopping))
                {
                    Log.NoTransactionTimeout(log);
                }

                isTold = true;
                _unavailable = options.Value.ImportAtStart ? await ImportAsync(stopping) : await FindAsync(stopping);
                if (_unavailable is null)
                {
                    return;
                }
            }
            catch (Neo4jException fault) when (fault.CanRetry)
            {
                _unavailable = Gone;
                Log.Waiting(log, fault.Code, fault.Text, wait.TotalSeconds);
            }

            await Task.Delay(wait, time, stopping);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<Unavailable?> ProbeAsync(CancellationToken cancellation)
    {
        if (_unavailable is { } unavailable)
        {
            return unavailable;
        }

        Task<Unavailable?> probe;
        lock (_lock)
        {
            // Single flight, at most once a second, for all health checks together.
            if (_probe is null || (_probe.IsCompleted && time.GetElapsedTime(_probed) >= BetweenProbes))
            {
                _probed = time.GetTimestamp();
                _probe = AskAsync();
            }

            probe = _probe;
        }

        return await probe.WaitAsync(cancellation);
    }

    private async Task<Unavailable?> AskAsync()
    {
        using var limit = new CancellationTokenSource(ProbeTime, time);
        try
        {
            return await FindAsync(limit.Token);
        }
        catch (Exception fault) when (fault is Neo4jException or OperationCanceledException)
        {
            return Gone;
        }
    }

    private async Task<Unavailable?> ImportAsync(CancellationToken stopping)
    {
        var folder = Path.GetFullPath(options.Value.Import);
        var started = time.GetTimestamp();
        Log.Reading(log, folder);
        var told = new ImportLog(log);
        var sources = new SourceFolder(folder, ImportFolder.Own);
        var documents = sources.Files(cancellation: stopping).Select(file =>
        {
            told.Tell(file);
            return file.Facts;
        });
        var loaded = await new Neo4jLoader(cypher, time) { Topics = sources.Topics, Reference = sources.Reference }.LoadAsync(
            documents.OfType<Facts>(), progress: null, stopping);
        foreach (var refused in loaded.Refused)
        {
            Log.NotWritten(log, refused.Document.FileName, refused.Reason!.Value);
        }

        Log.Written(log, loaded.Written, loaded.Unchanged, loaded.Refused.Length);
        told.End(sources.Errors, time.GetElapsedTime(started));
        return null;
    }

    private async Task<Unavailable?> FindAsync(CancellationToken cancellation) =>
        await new GraphSchema(cypher, time).IsAppliedAsync(cancellation) ? null : Empty;
}
