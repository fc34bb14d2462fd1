using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace DutyGraph.Import;

/// <summary>A document that is HTML as a whole: a web page, or what Word and Excel save as one.</summary>
internal static partial class HtmlLayout
{
    /// <summary>Whether a text is HTML as a whole; one that has marks inside its cells is not.</summary>
    internal static bool Accepts(SourceText text) =>
        text.Lines.FirstOrDefault(line => line.Trim().Length > 0) is { } first && Opening().IsMatch(first) && text.Lines.Any(line => line.Contains("</", StringComparison.Ordinal));

    /// <summary>Lays a document out.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="titles">The titles of columns that are known.</param>
    /// <exception cref="RefusedDocumentException">The document is too large, or nests too deep.</exception>
    internal static Layout Of(SourceText text, ReadOnlySpan<byte> content, ColumnTitles titles)
    {
        var html = string.Join('\n', text.Lines);
        HtmlDepth.Check(html);
        var (layout, tables, paragraphs) = (new LayoutBuilder(), 0, 0);
        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body)
        {
            HtmlText.Walk(body, printed => layout.Paragraph(printed, $"第{++paragraphs}段 paragraph {paragraphs}"), ReadTable);
        }

        return layout.Build(text.FileName, content, titles);

        bool ReadTable(IHtmlTableElement table)
        {
            if (!HtmlTable.HoldsData(table, titles))
            {
                return false;
            }

            HtmlTable.Read(table, ++tables, layout);
            return true;
        }
    }

    [GeneratedRegex(
        @"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|meta|title|style|body|table|div|center|section|article|main|h[1-6]|p|span|font)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
