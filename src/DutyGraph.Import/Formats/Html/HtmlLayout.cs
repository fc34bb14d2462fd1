using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DutyGraph.Import;

/// <summary>Lays out an HTML document: a web page, or HTML saved by Word or Excel.</summary>
internal static partial class HtmlLayout
{
    /// <summary>Whether a whole text is HTML, or Markdown whose tables are HTML; a text with tags only inside cells is neither.</summary>
    internal static bool Accepts(SourceText text) => IsWhole(text) || HasTables(text);

    private static bool IsWhole(SourceText text) =>
        text.Lines.FirstOrDefault(line => line.Trim().Length > 0 && !IsProlog(line)) is { } first
        && first.TrimStart().StartsWith('<')
        && Opening().IsMatch(first)
        && text.Lines.Any(line => line.Contains("</", StringComparison.Ordinal));

    private static bool IsProlog(string line) =>
        line.Trim() is var trimmed && trimmed.StartsWith("<?xml", StringComparison.Ordinal) && trimmed.EndsWith("?>", StringComparison.Ordinal);

    /// <summary>Lays out a document.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="content">The content of the file.</param>
    /// <param name="titles">Recognizes column titles.</param>
    /// <exception cref="RefusedDocumentException">The document is too large or nested too deep.</exception>
    internal static Layout Of(SourceText text, ReadOnlySpan<byte> content, ColumnTitles titles)
    {
        var html = string.Join('\n', IsWhole(text) ? text.Lines : Blocks(text.Lines));
        HtmlDepth.Check(html);
        var (layout, tables, paragraphs, rows) = (new LayoutBuilder(), 0, 0, 0);
        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body)
        {
            var others = HtmlRows.Of(body, titles);
            HtmlText.Walk(body, printed => layout.Paragraph(printed, $"第{++paragraphs}段 paragraph {paragraphs}"), element => Take(element, others));
        }

        return layout.Build(text.FileName, content, titles);

        bool Take(IElement element, HtmlRows others)
        {
            if (HtmlText.IsHidden(element))
            {
                HtmlTable.LeaveOut(element, "HIDDEN_TEXT", "网页中隐藏的部分没有读入。A hidden part of the page was left out.", layout);
                return true;
            }

            if (others.CellsOf(element) is { } cells)
            {
                layout.Row(HtmlTable.Cells(cells, layout), $"第{++rows}行 row {rows}");
                return true;
            }

            if (element is not IHtmlTableElement table || !HtmlTable.HoldsData(table, titles))
            {
                return others.IsRest(element);
            }

            HtmlTable.Read(table, ++tables, layout);
            return true;
        }
    }

    // Programs that turn PDFs into Markdown write tables so.
    private static bool HasTables(SourceText text) => text.Lines.Any(BeginsTable) && text.Lines.Any(EndsTable);

    private static bool BeginsTable(string line) => line.AsSpan().TrimStart().StartsWith("<table", StringComparison.OrdinalIgnoreCase);

    private static bool EndsTable(string line) => line.Contains("</table>", StringComparison.OrdinalIgnoreCase);

    // Around tables, each line is a paragraph.
    private static IEnumerable<string> Blocks(IEnumerable<string> lines)
    {
        var isTable = false;
        foreach (var line in lines)
        {
            isTable |= BeginsTable(line);
            yield return isTable ? line : $"<p>{WebUtility.HtmlEncode(line)}</p>";
            isTable &= !EndsTable(line);
        }
    }

    [GeneratedRegex(
        @"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|meta|title|style|body|table|div|center|section|article|main|h[1-6]|p|span|font)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
