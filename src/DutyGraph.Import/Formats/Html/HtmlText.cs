using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;

namespace DutyGraph.Import;

/// <summary>Reads the paragraphs of a part of an HTML document as a browser shows them.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "blockquote", "br", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figure", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "hr", "li", "main", "ol",
        "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    // Elements that a browser does not show, or that are outside the document proper; <del> is text removed by a tracked change.
    private static readonly HashSet<string> Unshown = new(StringComparer.Ordinal)
    {
        "aside", "audio", "button", "canvas", "del", "footer", "head", "iframe", "input", "nav", "noscript", "object", "rp", "rt", "script", "select", "style",
        "svg", "template", "textarea", "title", "video",
    };

    /// <summary>Whether a node is a block, with lines of its own.</summary>
    internal static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    /// <summary>Whether a node is not part of the document: elements without text, footnotes of Word, hidden elements.</summary>
    internal static bool IsUnshown(INode node) =>
        node is IElement element && (Unshown.Contains(element.LocalName) || IsHidden(element) || IsFootnote(element));

    internal static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || (element.GetAttribute("style") is { } style && Plain(style) is var plain
            && (plain.Contains("display:none", StringComparison.Ordinal) || plain.Contains("mso-hide:all", StringComparison.Ordinal)));

    internal static ImmutableArray<string> Paragraphs(IElement element)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        Walk(element, paragraphs.Add, _ => false);
        return paragraphs.ToImmutable();
    }

    /// <summary>Visits the paragraphs of an element and the tables between them. Not recursive, since elements may be nested deeper than the call stack
    /// allows.</summary>
    /// <param name="element">The element.</param>
    /// <param name="paragraph">Receives each paragraph that is not empty.</param>
    /// <param name="table">Handles a table, a row or a hidden part, or returns false to visit it like any other element.</param>
    internal static void Walk(IElement element, Action<string> paragraph, Func<IElement, bool> table)
    {
        var (open, numbers) = (new StringBuilder(), new ListNumbers());
        // A null on the stack marks the end of a block.
        var pending = new Stack<INode?>([element]);
        while (pending.TryPop(out var node))
        {
            if (node is null || IsBlock(node))
            {
                Close(open, paragraph);
            }

            if (node is IText text)
            {
                open.Append(text.Data);
            }
            else if (node is not null && !(node is IElement found && table(found)) && !IsUnshown(node))
            {
                open.Append(numbers.Of(node));
                PushChildren(pending, node);
            }
        }

        Close(open, paragraph);
    }

    private static void PushChildren(Stack<INode?> pending, INode node)
    {
        if (IsBlock(node))
        {
            pending.Push(null);
        }

        // By index: PreviousSibling searches all children.
        for (var index = node.ChildNodes.Length - 1; index >= 0; index--)
        {
            pending.Push(node.ChildNodes[index]);
        }
    }

    /// <summary>Ends a paragraph and passes it on if it is not empty.</summary>
    private static void Close(StringBuilder open, Action<string> add)
    {
        var text = Collapse(open.Replace('\u00A0', ' ').ToString());
        open.Clear();
        if (text.Length > 0)
        {
            add(text);
        }
    }

    /// <summary>Collapses white space as a browser does: a run becomes one space, a line break between Chinese characters disappears (CSS Text 3, section
    /// 4.1.3).</summary>
    private static string Collapse(string text)
    {
        if (!text.AsSpan().ContainsAny("\n\r\t") && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text.Trim();
        }

        var collapsed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && text[end] is ' ' or '\t' or '\n' or '\r')
            {
                end++;
            }

            if (end == i)
            {
                collapsed.Append(text[i++]);
                continue;
            }

            var isBreak = text.AsSpan(i, end - i).ContainsAny('\n', '\r');
            if (!(isBreak && collapsed.Length > 0 && IsWide(collapsed[^1]) && !IsStop(collapsed[^1]) && end < text.Length && IsWide(text[end])))
            {
                collapsed.Append(' ');
            }

            i = end;
        }

        return collapsed.ToString().Trim();
    }

    // Programs break lines of HTML at existing spaces; after a full stop, semicolon or colon the space is significant.
    private static bool IsStop(char c) => c is '。' or '；' or '：';

    private static bool IsWide(char c) =>
        c is >= '\u2E80' and < '\uA000' or >= '\uF900' and < '\uFB00' or >= '\uFF00' and < '\uFF61' or '“' or '”' or '…' or '—';

    private static bool IsFootnote(IElement element) =>
        element.ClassName?.Contains("MsoFootnote", StringComparison.OrdinalIgnoreCase) is true
        || element.GetAttribute("style")?.Contains("mso-element:footnote", StringComparison.OrdinalIgnoreCase) is true;

    private static string Plain(string style) => string.Concat(style.Where(c => !char.IsWhiteSpace(c))).ToLowerInvariant();
}
