using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Lays a text out: Markdown's tables (zhaosu), rows set apart by tabs (liugong, qitai, dashitou), or lines alone (kaiganqi).</summary>
internal static partial class TextLayout
{
    /// <summary>Lays a text out by what its rows of column titles are set apart by.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="titles">The titles of columns that are known.</param>
    internal static Layout Of(SourceText text, ColumnTitles titles)
    {
        var html = text.Lines.Any(line => Block().IsMatch(line)) ? new HtmlCell() : null;
        var lines = text.Lines.Any(line => line.Contains('|') && titles.Read(MarkdownRows.Split(line)) is not null)
            ? MarkdownRows.Of(text, html ?? new HtmlCell())
            : text.Lines.Any(line => line.Contains('\t') && titles.Read(line.Split('\t')) is not null) ? SeparatedRows.Of(text, '\t', html)
            : text.Lines.Select((line, index) => LayoutLine.Paragraph(index + 1, line));
        return new Layout(text, [.. lines.Where(line => line.Cells.Any(cell => !cell.IsEmpty))], []);
    }

    // Text that holds none of these is no HTML: a < in it is less than.
    [GeneratedRegex(@"<(p|ol|ul|li|br|div|table|tr|td)(\s[^<>]*)?/?>", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex Block();
}
