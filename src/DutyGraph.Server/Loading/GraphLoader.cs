using DutyGraph.Embedded;
using DutyGraph.Import;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Loading;

/// <summary>
/// Reads the import folder into the store once the service is up. A list that cannot be read is said in the log and left out; a folder or a table that cannot
/// be read stops the service, since nothing that it could answer would be right.
/// </summary>
/// <param name="store">Where the graph goes.</param>
/// <param name="options">Names the folder.</param>
/// <param name="time">How long it took is said.</param>
/// <param name="service">What is stopped.</param>
/// <param name="log">What was read, or why not.</param>
public sealed class GraphLoader(
    EmbeddedStore store, IOptions<ServiceOptions> options, TimeProvider time, IHostApplicationLifetime service, ILogger<GraphLoader> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Load(Path.GetFullPath(options.Value.Import), stoppingToken);
        }
        catch (Exception fault) when (fault is ReferenceTableException or IOException or UnauthorizedAccessException)
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

    private void Load(string folder, CancellationToken stopping)
    {
        var started = time.GetTimestamp();
        Log.Reading(log, folder);
        var report = ImportFolder.Read(folder, ImportFolder.Own, cancellation: stopping);
        store.Replace(report.Facts);
        ImportLog.Tell(log, report, time.GetElapsedTime(started));
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
