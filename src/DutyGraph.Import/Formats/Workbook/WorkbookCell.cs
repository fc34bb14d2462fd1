using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Prints the values of workbook cells as the sheet shows them.</summary>
internal static partial class WorkbookCell
{
    /// <summary>The days between the epochs of workbooks that count from 1900 and from 1904.</summary>
    private const int Days1904 = 1462;

    private static readonly SearchValues<char> DateLetters = SearchValues.Create("dmyhsDMYHS");

    /// <summary>Returns a string of .xlsx with its escaped characters: those that XML cannot represent (ECMA-376 part 1, 22.4.2.4).</summary>
    internal static string Text(string text) => !text.Contains("_x", StringComparison.Ordinal) ? text
        : Escaped().Replace(text, match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>Returns the lines of a cell's text, without empty lines.</summary>
    internal static ImmutableArray<string> Paragraphs(string text) => text.Length == 0 ? []
        : text.Contains('\n', StringComparison.Ordinal) ? [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)]
        : string.IsNullOrWhiteSpace(text) ? [] : [text.Trim()];

    /// <summary>Prints a number, which is a date or a time if its format says so.</summary>
    /// <param name="number">The number as stored; of a date, its days.</param>
    /// <param name="format">The format of the cell without literals (<see cref="Bare"/>).</param>
    /// <param name="is1904">Whether days count from 1904.</param>
    internal static string Number(double number, string format, bool is1904) => !format.AsSpan().ContainsAny(DateLetters) ? Number(number)
        : format.Contains('[', StringComparison.Ordinal) && Math.Abs(number) < TimeSpan.MaxValue.TotalDays ? Time(TimeSpan.FromDays(number))
        : Days(number, is1904) is > -657_435 and < 2_958_466 and var days ? Date(DateTime.FromOADate(days), format)
        : Number(number);

    /// <summary>Prints a number. Workbooks have a precision of 15 digits: 0.1 + 0.2 is shown as 0.3.</summary>
    internal static string Number(double number) => number.ToString("G15", CultureInfo.InvariantCulture);

    /// <summary>Prints a truth value.</summary>
    internal static string Truth(bool value) => value ? "TRUE" : "FALSE";

    /// <summary>Prints a period.</summary>
    internal static string Time(TimeSpan time) => time.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Prints a date. The day is printed only if its format has one: 2025年7月 is stored as July 1.</summary>
    /// <param name="date">The date.</param>
    /// <param name="format">The format of the cell without literals (<see cref="Bare"/>).</param>
    internal static string Date(DateTime date, string format) => date.ToString(
        Has(format, 'd') ? "yyyy年M月d日" : !Has(format, 'y') && (Has(format, 'h') || Has(format, 's')) ? "H:mm" : Has(format, 'm') ? "yyyy年M月" : "yyyy年M月d日",
        CultureInfo.InvariantCulture);

    /// <summary>Returns the first section of a number format, for positive numbers, without quoted text, fill characters, colours and locales.</summary>
    internal static string Bare(string format) => Literal().Replace(format, "").Split(';')[0];

    private static bool Has(string format, char letter) => format.Contains(letter, StringComparison.OrdinalIgnoreCase);

    // February 29, 1900, which never was, is day 60.
    private static double Days(double number, bool is1904) => is1904 ? number + Days1904 : number is >= 0 and < 60 ? number + 1 : number;

    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Escaped();

    [GeneratedRegex(
        """General|"[^"]*"?|[\\_*].|\[(?!(h+|m+|s+)\])[^\]]*\]""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Literal();
}
