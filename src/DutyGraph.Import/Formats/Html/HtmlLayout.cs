using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
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
        var layout = new LayoutBuilder();
        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body)
        {
            Walk(body, layout, titles);
        }

        return layout.Build(text.FileName, content, titles);
    }

    // Not by recursion: marks may nest as deep as they are allowed to, the stack should not.
    private static void Walk(IElement body, LayoutBuilder layout, ColumnTitles titles)
    {
        var (open, numbers, tables, paragraphs) = (new StringBuilder(), new ListNumbers(), 0, 0);
        var pending = new Stack<INode?>([body]);
        while (pending.TryPop(out var node))
        {
            if (node is null || HtmlText.IsBlock(node))
            {
                HtmlText.Close(open, Paragraph);
            }

            if (node is IText text)
            {
                open.Append(text.Data);
            }
            else if (node is IHtmlTableElement table && !HtmlText.IsUnshown(table) && HtmlTable.HoldsData(table, titles))
            {
                HtmlTable.Read(table, ++tables, layout);
            }
            else if (node is not null && !HtmlText.IsUnshown(node))
            {
                open.Append(numbers.Of(node));
                HtmlText.PushChildren(pending, node);
            }
        }

        HtmlText.Close(open, Paragraph);

        void Paragraph(string printed) => layout.Paragraph(printed, $"第{++paragraphs}段 paragraph {paragraphs}");
    }

    [GeneratedRegex(
        @"^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|meta|title|style|body|table|div|center|section|article|main|h[1-6]|p|span|font)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
