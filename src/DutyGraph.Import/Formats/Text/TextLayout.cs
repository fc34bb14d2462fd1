using System.Buffers;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Lays out a text: Markdown tables (zhaosu), rows separated by tabs (liugong, qitai, dashitou), or plain lines (kaiganqi).</summary>
internal static partial class TextLayout
{
    private static readonly char[] Separators = ['\t', '│', '┃', '｜'];

    private static readonly SearchValues<char> Rules =
        SearchValues.Create("+-=| " + string.Concat(Enumerable.Range('─', '╿' - '─' + 1).Select(code => (char)code)));

    /// <summary>Lays out a text by the separator in its rows of column titles.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    internal static Layout Of(SourceText text, ColumnTitles titles)
    {
        var html = text.Lines.Any(line => Block().IsMatch(line)) ? new HtmlCell() : null;
        var lines = text.Lines.Any(line => line.Contains('|') && titles.Read(MarkdownRows.Split(line)) is not null)
            ? MarkdownRows.Of(text, html ?? new HtmlCell())
            : Array.Find(Separators, IsSeparator) is var separator and not '\0' ? SeparatedRows.Of(text, separator, html)
            : SpacedColumns.Of(text, titles) ?? CellLines.Of(text, titles) ?? text.Lines.Select((line, index) => LayoutLine.Paragraph(index + 1, line));
        return new Layout(text, [.. lines.Where(line => line.Cells.Any(cell => !cell.IsEmpty) && !IsRule(line.Text))], []);

        bool IsSeparator(char separator) => text.Lines.Any(line => line.Contains(separator) && titles.Read(line.Split(separator)) is not null);
    }

    // Lines of a table that are drawn with characters: ├────┼────┤, +----+----+.
    private static bool IsRule(string line) => line.Length > 3 && !char.IsLetterOrDigit(line[0]) && !line.AsSpan().ContainsAnyExcept(Rules);

    // A text without any of these tags is not HTML; "<" in it means less than.
    [GeneratedRegex(@"<(p|ol|ul|li|br|div|table|tr|td)(\s[^<>]*)?/?>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Block();
}
