using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Import;
using DutyGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace DutyGraph.Server.Loading;

/// <summary>Reads the import folder into the store once the service is up, and says in the log what it read.</summary>
public sealed class GraphLoader(
    EmbeddedStore store, IOptions<ServiceOptions> options, TimeProvider time, IHostApplicationLifetime service, ILogger<GraphLoader> log)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Load(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Not one list but the folder, a table or the program is broken: nothing that this service could answer would be right.
            Log.LoadingFailed(log, fault);
            Environment.ExitCode = 1;
            service.StopApplication();
        }

        return Task.CompletedTask;
    }

    private void Load(CancellationToken stopping)
    {
        var started = time.GetTimestamp();
        var folder = Path.GetFullPath(options.Value.Import);
        Log.Reading(log, folder);
        var report = ImportFolder.Read(folder, ImportFolder.Own, cancellation: stopping);
        var facts = report.Files.Where(file => file.Facts is not null).Select(file => file.Facts!).ToList();
        store.Replace(facts);
        Tell(report, facts, time.GetElapsedTime(started));
    }

    private void Tell(ImportReport report, List<Facts> facts, TimeSpan elapsed)
    {
        foreach (var file in report.Files)
        {
            if (file.Facts is { } read)
            {
                var (basic, assist, reclaimed) = Count(read.Duties);
                Log.DocumentRead(
                    log, file.FileName, read.Township.FullName, read.Document.Edition ?? NodeId.Undated, basic, assist, reclaimed, read.Document.Issues.Length);
            }

            foreach (var error in file.Errors)
            {
                if (file.Facts is null)
                {
                    Log.NotRead(log, error.FileName, Place(error), error.Code, error.Message);
                }
                else
                {
                    Log.Faulty(log, error.FileName, Place(error), error.Code, error.Message);
                }
            }
        }

        foreach (var error in report.Errors)
        {
            Log.Faulty(log, error.FileName, Place(error), error.Code, error.Message);
        }

        var all = Count(facts.SelectMany(read => read.Duties));
        Log.Ready(
            log, facts.Count, report.Files.Count - facts.Count, all.Basic, all.Assist, all.Reclaimed, all.Total, (long)elapsed.TotalMilliseconds);
    }

    private static string Place(ImportError error) => error.Line is { } line ? $"第 {line} 行 line {line}" : "全文 whole file";

    private static DutyCounts Count(IEnumerable<Duty> duties)
    {
        var byList = duties.CountBy(duty => duty.List).ToDictionary();
        return new DutyCounts(
            byList.GetValueOrDefault(DutyList.Basic), byList.GetValueOrDefault(DutyList.Assist), byList.GetValueOrDefault(DutyList.Reclaimed));
    }
}
