using System.Globalization;
using DutyGraph.Core;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;
using SpreadCheetah;

namespace DutyGraph.Server.Exports;

/// <summary>Writes a table as a workbook with one sheet. Texts are written as string cells, so that no spreadsheet reads them as formulas.</summary>
internal static class XlsxExport
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Maximum number of characters in an Excel cell.</summary>
    private const int LongestText = 32_767;

    private const double NarrowColumn = 14;

    private static readonly BilingualText Cut = new("…（超出 Excel 单元格上限，全文见 CSV）", "… (longer than an Excel cell may be; the CSV has all of it)");

    /// <summary>Writes the table row by row.</summary>
    /// <param name="table">The table; its rows are read once.</param>
    /// <param name="language">The language of the titles, and of the note in a text that is cut.</param>
    /// <param name="output">The stream; it is left open.</param>
    /// <param name="cancellation">Stops the export between rows; the workbook is incomplete then.</param>
    public static async Task WriteAsync(ExportTable table, Language language, Stream output, CancellationToken cancellation)
    {
        await using var book = await Spreadsheet.CreateNewAsync(output, cancellationToken: cancellation);
        var sheet = new WorksheetOptions { FrozenRows = 1, AutoFilter = new AutoFilterOptions($"A1:{ColumnName(table.Columns.Length)}1") };
        for (var column = 1; column <= table.Columns.Length; column++)
        {
            sheet.Column(column).Width = NarrowColumn;
        }

        await book.StartWorksheetAsync(table.Title.In(language), sheet, cancellation);
        var bold = book.AddStyle(new Style { Font = { Bold = true } });
        await book.AddRowAsync([.. table.Columns.Select(column => new StyledCell(column.In(language), bold))], cancellation);
        await foreach (var row in table.Rows.WithCancellation(cancellation))
        {
            await book.AddRowAsync([.. row.Select(value => CellOf(value, language))], cancellation);
        }

        await book.FinishAsync(cancellation);
    }

    private static DataCell CellOf(object? value, Language language) => value switch
    {
        null => default,
        string text => new DataCell(Allowed(text, language)),
        int number => new DataCell(number),
        double share => new DataCell(Math.Round(share, 6)),
        _ => throw new ArgumentException($"No cell for {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>Replaces control characters that XML does not allow, and cuts texts that are too long for a cell.</summary>
    private static string Allowed(string text, Language language)
    {
        if (text.Length > LongestText)
        {
            var cut = Cut.In(language);
            text = text[..(LongestText - cut.Length)] + cut;
        }

        return text.Any(IsForbidden) ? string.Concat(text.Select(character => IsForbidden(character) ? '\uFFFD' : character)) : text;
    }

    private static bool IsForbidden(char character) =>
        (char.IsControl(character) && character is not ('\t' or '\n' or '\r')) || character is '\uFFFE' or '\uFFFF';

    /// <summary>Returns the name of a column: 1 is A, 27 is AA.</summary>
    private static string ColumnName(int column) => column <= 26
        ? ((char)('A' + column - 1)).ToString(CultureInfo.InvariantCulture)
        : ColumnName((column - 1) / 26) + ColumnName(((column - 1) % 26) + 1);
}
