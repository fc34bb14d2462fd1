using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Server.Loading;

/// <summary>Logs an import: a line for each document and each error, and the totals. Keeps counts, but no documents.</summary>
internal sealed class ImportLog(ILogger log)
{
    private int _documents;
    private int _refused;
    private DutyCounts _duties;

    /// <summary>Logs the result of reading a file.</summary>
    public void Tell(ReadResult file)
    {
        if (file.Facts is { } facts)
        {
            var counts = Count(facts.Duties);
            _documents++;
            _duties = new(_duties.Basic + counts.Basic, _duties.Assist + counts.Assist, _duties.Reclaimed + counts.Reclaimed);
            Log.DocumentRead(
                log,
                file.FileName,
                facts.Township.FullName,
                facts.Document.Edition is { } edition ? BilingualText.Same(edition) : new("无日期", "undated"),
                counts.Basic,
                counts.Assist,
                counts.Reclaimed,
                facts.Issues.Length);
        }
        else
        {
            _refused++;
        }

        foreach (var error in file.Errors)
        {
            if (file.Facts is null)
            {
                Log.NotRead(log, error.FileName, Place(error), error.Code, error.Message, file.Fault);
            }
            else
            {
                Tell(error);
            }
        }
    }

    /// <summary>Logs the errors of the folder as a whole, and the totals.</summary>
    public void End(IEnumerable<ImportError> errors, TimeSpan elapsed)
    {
        foreach (var error in errors)
        {
            Tell(error);
        }

        Log.Ready(log, _documents, _refused, _duties.Basic, _duties.Assist, _duties.Reclaimed, _duties.Total, (long)elapsed.TotalMilliseconds);
    }

    private void Tell(ImportError error) => Log.Faulty(log, error.FileName, Place(error), error.Code, error.Message);

    private static BilingualText Place(ImportError error) =>
        error.Line is { } line ? new($"第 {line} 行", $"line {line}") : new("全文", "whole file");

    private static DutyCounts Count(IEnumerable<Duty> duties)
    {
        var lists = duties.CountBy(duty => duty.List).ToDictionary();
        return new DutyCounts(lists.GetValueOrDefault(DutyList.Basic), lists.GetValueOrDefault(DutyList.Assist), lists.GetValueOrDefault(DutyList.Reclaimed));
    }
}
