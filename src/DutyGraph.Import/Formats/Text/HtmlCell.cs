using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DutyGraph.Import;

/// <summary>Reads cells with HTML fragments, closed or not: liugong never closes its lists, dashitou mixes paragraphs with bare text.</summary>
internal sealed partial class HtmlCell
{
    private readonly HtmlParser _parser = new();
    private readonly IElement _context;

    /// <summary>Creates a reader for all cells of a document. Not thread-safe.</summary>
    public HtmlCell() => _context = _parser.ParseDocument("").Body!;

    /// <summary>Returns the paragraphs of a cell: one for each block element and each run of text between them.</summary>
    /// <param name="line">The line of the cell.</param>
    /// <param name="html">The HTML fragment.</param>
    public SourceCell Read(int line, string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return SourceCell.Plain(line, html);
        }

        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var open = new StringBuilder();
        Walk(_parser.ParseFragment(NoTag().Replace(html, "&lt;"), _context), paragraphs, open);
        Close(paragraphs, open);
        return new SourceCell(line, paragraphs.ToImmutable());
    }

    // Not recursive: tags may be nested deeper than the call stack allows.
    private static void Walk(IEnumerable<INode> fragment, ImmutableArray<string>.Builder paragraphs, StringBuilder open)
    {
        var pending = new Stack<INode?>(fragment.Reverse());
        while (pending.TryPop(out var node))
        {
            if (node is null || IsBlock(node))
            {
                Close(paragraphs, open);
            }

            if (node is IText text)
            {
                open.Append(text.Data);
            }
            else if (node is not null)
            {
                open.Append(NumberOf(node));
                Enter(node);
            }
        }

        // A null on the stack marks the end of a block.
        void Enter(INode node)
        {
            if (IsBlock(node))
            {
                pending.Push(null);
            }

            for (var child = node.LastChild; child is not null; child = child.PreviousSibling)
            {
                pending.Push(child);
            }
        }
    }

    private static bool IsBlock(INode node) => node is IElement { LocalName: "p" or "br" or "div" or "li" or "ol" or "ul" or "tr" };

    // In <ol>, a browser prints numbers that are not in the text; with list-style-type: none, as in liugong, it prints none.
    private static string NumberOf(INode node) =>
        node is IElement { LocalName: "li", ParentElement: { LocalName: "ol" } list } item
        && list.GetAttribute("style")?.Contains("none", StringComparison.OrdinalIgnoreCase) is not true
            ? $"{list.Children.Where(child => child.LocalName is "li").TakeWhile(child => child != item).Count() + 1}. "
            : "";

    private static void Close(ImmutableArray<string>.Builder paragraphs, StringBuilder open)
    {
        var paragraph = open.ToString().Trim();
        if (paragraph.Length > 0)
        {
            paragraphs.Add(paragraph);
        }

        open.Clear();
    }

    // In PM2.5<B级, "<" means less than: "<" starts a tag only if a complete tag of a known element follows.
    [GeneratedRegex(
        @"<(?!/?(p|ol|ul|li|br|div|span|b|i|u|s|strong|em|sup|sub|font|a|table|tbody|thead|tr|td|th|h[1-6]|o:p|img|hr|label|section|pre)"
        + @"(\s[^<>]{0,2000})?/?>|!--)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: -1)]
    private static partial Regex NoTag();
}
