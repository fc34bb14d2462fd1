using DutyGraph.Import;
using DutyGraph.Neo4j;

namespace DutyGraph.Server.Loading;

/// <summary>
/// Fills the store once the service is up. A list that cannot be read is said in the log and left out; a folder or a table that cannot be read stops the service, since
/// nothing that it could answer would be right.
/// </summary>
/// <param name="store">What is filled.</param>
/// <param name="service">What is stopped.</param>
/// <param name="log">Why it was stopped.</param>
public sealed class GraphLoader(IGraphStore store, IHostApplicationLifetime service, ILogger<GraphLoader> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await store.FillAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is ReferenceTableException or IOException or UnauthorizedAccessException
            || (fault is Neo4jException and not Neo4jStatementException))
        {
            Log.CannotLoad(log, fault.Message);
            await GiveUpAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.LoadingFailed(log, fault);
            await GiveUpAsync(stoppingToken);
        }
    }

    // A host that is told to stop while it starts fails with an exception of its own: it is told once it is up.
    private async Task GiveUpAsync(CancellationToken stopping)
    {
        Environment.ExitCode = 1;
        var up = new TaskCompletionSource();
        await using var started = service.ApplicationStarted.Register(up.SetResult);
        await up.Task.WaitAsync(stopping);
        service.StopApplication();
    }
}
