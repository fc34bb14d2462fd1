using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace DutyGraph.Server.Exports;

/// <summary>Writes a table as a workbook of one sheet. Texts are cells of type text: no spreadsheet takes them for a formula.</summary>
internal static class XlsxExport
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The most characters that Excel keeps in a cell.</summary>
    private const int LongestText = 32_767;

    private const string Cut = "…（超出 Excel 单元格上限，全文见 CSV longer than a cell may be: the CSV has it whole）";

    private const double NarrowColumn = 14;

    /// <summary>Writes the table row by row.</summary>
    /// <param name="table">The table; its rows are read once.</param>
    /// <param name="language">Of the titles.</param>
    /// <param name="output">Stays open.</param>
    /// <param name="cancellation">Ends it between rows: the workbook is not whole then.</param>
    public static async Task WriteAsync(ExportTable table, ExportLanguage language, Stream output, CancellationToken cancellation)
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
            await book.AddRowAsync([.. row.Select(CellOf)], cancellation);
        }

        await book.FinishAsync(cancellation);
    }

    private static DataCell CellOf(object? value) => value switch
    {
        null => default,
        string text => new DataCell(Allowed(text)),
        int number => new DataCell(number),
        double share => new DataCell(Math.Round(share, 6)),
        _ => throw new ArgumentException($"No cell for {value.GetType().Name}.", nameof(value)),
    };

    /// <summary>XML has no control characters but tab and line end; a cell has an end.</summary>
    private static string Allowed(string text)
    {
        if (text.Length > LongestText)
        {
            text = text[..(LongestText - Cut.Length)] + Cut;
        }

        return text.Any(IsForbidden) ? string.Concat(text.Select(character => IsForbidden(character) ? '\uFFFD' : character)) : text;
    }

    private static bool IsForbidden(char character) => (char.IsControl(character) && character is not ('\t' or '\n' or '\r')) || character is '\uFFFE' or '\uFFFF';

    /// <summary>1 is A, 27 is AA.</summary>
    private static string ColumnName(int column) => column <= 26
        ? ((char)('A' + column - 1)).ToString(CultureInfo.InvariantCulture)
        : ColumnName((column - 1) / 26) + ColumnName(((column - 1) % 26) + 1);
}
