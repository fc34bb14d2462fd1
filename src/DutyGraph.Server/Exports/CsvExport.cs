using System.Globalization;
using CsvHelper;
using DutyGraph.Core;

namespace DutyGraph.Server.Exports;

/// <summary>
/// Writes a table as CSV (RFC 4180) in UTF-8 with a byte order mark, which makes Excel read it as UTF-8. Texts that begin like a formula are prefixed with an
/// apostrophe.
/// </summary>
internal static class CsvExport
{
    public const string ContentType = "text/csv; charset=utf-8";

    private static readonly CsvWriterOptions Format = new() { WriteByteOrderMark = true };

    /// <summary>Writes the table row by row.</summary>
    /// <param name="table">The table; its rows are read once.</param>
    /// <param name="language">The language of the titles.</param>
    /// <param name="output">The stream; it is left open.</param>
    /// <param name="cancellation">Stops the export between rows.</param>
    public static async Task WriteAsync(ExportTable table, Language language, Stream output, CancellationToken cancellation)
    {
        await using var csv = CsvWriter.Create(output, Format, leaveOpen: true);
        await csv.WriteRecordAsync([.. table.Columns.Select(column => column.In(language))], cancellation);
        await foreach (var row in table.Rows.WithCancellation(cancellation))
        {
            await csv.WriteRecordAsync([.. row.Select(CellOf)], cancellation);
        }

        await csv.FlushAsync(cancellation);
    }

    private static string CellOf(object? value) => value switch
    {
        null => "",
        string text => SpreadsheetText.Guard(text),
        int number => number.ToString(CultureInfo.InvariantCulture),
        double share => share.ToString("0.######", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"No cell for {value.GetType().Name}.", nameof(value)),
    };
}
