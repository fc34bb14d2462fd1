using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Lays out a text: Markdown tables (zhaosu), rows separated by tabs (liugong, qitai, dashitou), or plain lines (kaiganqi).</summary>
internal static partial class TextLayout
{
    /// <summary>Lays out a text by the separator in its rows of column titles.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    internal static Layout Of(SourceText text, ColumnTitles titles)
    {
        var html = text.Lines.Any(line => Block().IsMatch(line)) ? new HtmlCell() : null;
        var lines = text.Lines.Any(line => line.Contains('|') && titles.Read(MarkdownRows.Split(line)) is not null)
            ? MarkdownRows.Of(text, html ?? new HtmlCell())
            : text.Lines.Any(line => line.Contains('\t') && titles.Read(line.Split('\t')) is not null) ? SeparatedRows.Of(text, '\t', html)
            : text.Lines.Select((line, index) => LayoutLine.Paragraph(index + 1, line));
        return new Layout(text, [.. lines.Where(line => line.Cells.Any(cell => !cell.IsEmpty))], []);
    }

    // A text without any of these tags is not HTML; "<" in it means less than.
    [GeneratedRegex(@"<(p|ol|ul|li|br|div|table|tr|td)(\s[^<>]*)?/?>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Block();
}
