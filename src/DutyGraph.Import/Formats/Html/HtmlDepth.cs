using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Checks the nesting depth of HTML before parsing: the parser scans all open elements at each tag.</summary>
internal static partial class HtmlDepth
{
    // Elements that are never closed, or that the next one closes implicitly.
    private static readonly HashSet<string> Unnested = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "colgroup", "html", "head", "body",
    };

    /// <summary>Refuses a text with too many tags or too deep nesting.</summary>
    /// <exception cref="RefusedDocumentException">A limit is exceeded.</exception>
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
