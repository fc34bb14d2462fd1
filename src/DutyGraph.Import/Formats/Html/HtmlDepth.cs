using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Bounds what a parser of HTML is given: it looks through all open marks at each new one.</summary>
internal static partial class HtmlDepth
{
    // These are never closed, or close themselves where the next begins.
    private static readonly HashSet<string> Unnested = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "colgroup", "html", "head", "body",
    };

    /// <summary>Refuses a text with too many marks, or with marks too deep inside one another.</summary>
    /// <exception cref="RefusedDocumentException">It is so.</exception>
    internal static void Check(string html)
    {
        var (depth, tags) = (0, 0);
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var isEnd = html[match.Index + 1] is '/';
            var name = html.AsSpan(match.Index + (isEnd ? 2 : 1), match.Length - (isEnd ? 2 : 1));
            if (!isEnd && ++tags > FormatLimits.Tags)
            {
                throw RefusedDocumentException.TooLarge("标记数", "tags", FormatLimits.Tags);
            }

            if (!Unnested.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) && (depth = Math.Max(0, depth + (isEnd ? -1 : 1))) > FormatLimits.Depth)
            {
                throw RefusedDocumentException.TooDeep();
            }
        }
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9]*", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
