using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ExcelDataReader;

namespace DutyGraph.Import;

/// <summary>Reads the text of workbook cells as the sheet shows it.</summary>
internal static partial class WorkbookCell
{
    /// <summary>Returns the text of a cell in the current row; empty if nothing is shown.</summary>
    internal static string Text(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        string text => Escaped().Replace(text, match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()),
        double number => Number(number),
        DateTime date => Date(date, reader.GetNumberFormatString(column) ?? ""),
        bool truth => truth ? "TRUE" : "FALSE",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString() ?? "",
    };

    /// <summary>Returns the lines of a cell's text, without empty lines.</summary>
    internal static ImmutableArray<string> Paragraphs(string text) =>
        text.Length == 0 ? [] : [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];

    // Workbooks have a precision of 15 digits: 0.1 + 0.2 is shown as 0.3.
    private static string Number(double number) => number.ToString("G15", CultureInfo.InvariantCulture);

    // The day is printed only if the format of the cell has one: 2025年7月 is stored as July 1.
    private static string Date(DateTime date, string format) => date.ToString(
        format.Contains('d', StringComparison.OrdinalIgnoreCase) || !format.Contains('m', StringComparison.OrdinalIgnoreCase) ? "yyyy年M月d日" : "yyyy年M月", CultureInfo.InvariantCulture);

    // The escape in .xlsx strings for characters that XML cannot represent (ECMA-376 part 1, 22.4.2.4).
    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Escaped();
}
