using DutyGraph.Core;
using DutyGraph.Import;
using DutyGraph.Neo4j;

namespace DutyGraph.Server.Loading;

/// <summary>
/// Fills the store after the service has started. A list that cannot be read is logged and skipped. If a folder or reference table cannot be read, the service
/// stops, because its answers would be wrong.
/// </summary>
/// <param name="store">The store to fill.</param>
/// <param name="service">The service to stop.</param>
/// <param name="log">The log.</param>
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
            Log.CannotLoad(log, BilingualText.Of(fault));
            await GiveUpAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.LoadingFailed(log, fault);
            await GiveUpAsync(stoppingToken);
        }
    }

    // If a host is stopped while it starts, it throws an exception of its own. So it is stopped after it has started.
    private async Task GiveUpAsync(CancellationToken stopping)
    {
        Environment.ExitCode = 1;
        var up = new TaskCompletionSource();
        await using var started = service.ApplicationStarted.Register(up.SetResult);
        await up.Task.WaitAsync(stopping);
        service.StopApplication();
    }
}
