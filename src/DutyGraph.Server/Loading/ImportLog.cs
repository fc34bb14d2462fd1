using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Server.Loading;

/// <summary>Says in the log what became of an import: a line a document, a line an error, and the totals.</summary>
internal static class ImportLog
{
    public static void Tell(ILogger log, ImportReport report, TimeSpan elapsed)
    {
        foreach (var file in report.Files)
        {
            Tell(log, file);
        }

        foreach (var error in report.Errors)
        {
            Log.Faulty(log, error.FileName, Place(error), error.Code, error.Message);
        }

        var documents = report.Facts.ToList();
        var all = Count(documents.SelectMany(facts => facts.Duties));
        var refused = report.Files.Count(file => file.Facts is null);
        Log.Ready(log, documents.Count, refused, all.Basic, all.Assist, all.Reclaimed, all.Total, (long)elapsed.TotalMilliseconds);
    }

    private static void Tell(ILogger log, ReadResult file)
    {
        if (file.Facts is { } facts)
        {
            var counts = Count(facts.Duties);
            Log.DocumentRead(
                log,
                file.FileName,
                facts.Township.FullName,
                facts.Document.Edition ?? NodeId.Undated,
                counts.Basic,
                counts.Assist,
                counts.Reclaimed,
                facts.Document.Issues.Length);
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

    private static string Place(ImportError error) => error.Line is { } line ? $"第 {line} 行 line {line}" : "全文 whole file";

    private static DutyCounts Count(IEnumerable<Duty> duties)
    {
        var lists = duties.CountBy(duty => duty.List).ToDictionary();
        return new DutyCounts(lists.GetValueOrDefault(DutyList.Basic), lists.GetValueOrDefault(DutyList.Assist), lists.GetValueOrDefault(DutyList.Reclaimed));
    }
}
