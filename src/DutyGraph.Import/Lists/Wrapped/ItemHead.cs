using System.Globalization;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>The first line of an item: its number, its category, and the start of its name if it fits on the line.</summary>
/// <param name="Number">序号 in ASCII digits; empty if it cannot be read.</param>
/// <param name="Category">The category as far as it is on this line, without spaces: 应急管理及, if 消防 is on the next line.</param>
/// <param name="Rest">The rest of the line; may be empty.</param>
/// <param name="IsOfTable">Whether the category is in the reference table; if not, the line is a head only if its number fits the list.</param>
internal sealed partial record ItemHead(string Number, string Category, string Rest, bool IsOfTable)
{
    /// <summary>Parses a line.</summary>
    /// <param name="line">The line without outer white space.</param>
    /// <param name="categories">The known categories.</param>
    /// <returns>The head; null if the line does not start an item.</returns>
    public static ItemHead? Parse(string line, IReadOnlyCollection<string> categories)
    {
        // Fast path: most lines start with a letter of a clause.
        var match = line.Length > 0 && (char.IsDigit(line[0]) || "（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳一二三四五六七八九十".Contains(line[0])) ? Pattern().Match(line) : Match.Empty;
        if (!match.Success || RowNumber.Parse(match.Groups["number"].Value) is not { } number || int.Parse(number, CultureInfo.InvariantCulture) > 999)
        {
            return null;
        }

        var rest = match.Groups["rest"].Value;
        var isPlain = match.Groups["plain"].Success;
        if (MatchCategory(rest, categories) is var (known, length))
        {
            var after = rest[length..].TrimStart();
            var isApart = length == rest.Length || char.IsWhiteSpace(rest[length]);

            // 1.党的建设工作… is a clause; 一、党的建设（22项） is a heading above items.
            return isPlain
                || (isApart && !char.IsLetter(match.Groups["number"].Value[0]) && CategoryHeading.Parse(line, categories) is not { Claimed: not null })
                ? new(number, known, after, IsOfTable: true) : null;
        }

        if (!isPlain)
        {
            return null;
        }

        var joined = Spaces.Remove(rest);
        if (joined.Length < 14 && categories.Any(category => category.StartsWith(joined, StringComparison.Ordinal)))
        {
            return new(number, joined, "", IsOfTable: true);
        }

        var category = match.Groups["category"].Value;

        // A category outside the table follows a space and is neither a sentence nor a period of time (「5个工作日」).
        return match.Groups["space"].Length > 0 && category.Length is >= 2 and <= 8 && category.All(char.IsLetter) && !"个日天月年".Contains(category[0])
            ? new(number, category, rest[category.Length..].TrimStart(), categories.Any(one => one.StartsWith(category, StringComparison.Ordinal)))
            : null;
    }

    /// <summary>Parses a line that starts an item although its number cannot be read: <c>l2 党的建设 …</c>, <c>党的建设 …</c>.</summary>
    /// <param name="line">The line without outer white space.</param>
    /// <param name="categories">The known categories.</param>
    /// <param name="isMarked">Whether there is something in place of the number.</param>
    public static ItemHead? ParseWithoutNumber(string line, IReadOnlyCollection<string> categories, out bool isMarked)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        isMarked = space is > 0 and < 5 && MatchCategory(line[(space + 1)..].TrimStart(), categories) is not null && MatchCategory(line, categories) is null;
        var rest = isMarked ? line[(space + 1)..].TrimStart() : line;
        return MatchCategory(rest, categories) is var (category, length) && (length == rest.Length || char.IsWhiteSpace(rest[length]))
            ? new("", category, rest[length..].TrimStart(), IsOfTable: true) : null;
    }

    /// <summary>The longest known category at the start of a text, ignoring spaces: 党 的 建 设.</summary>
    private static (string Category, int Length)? MatchCategory(string text, IReadOnlyCollection<string> categories)
    {
        (string Category, int Length)? best = null;
        foreach (var category in categories)
        {
            var (at, matched) = (0, 0);
            while (at < text.Length && matched < category.Length && (text[at] == category[matched] || (matched > 0 && char.IsWhiteSpace(text[at]))))
            {
                matched += text[at++] == category[matched] ? 1 : 0;
            }

            if (matched == category.Length && matched > (best?.Category.Length ?? 0))
            {
                best = (category, at);
            }
        }

        return best;
    }

    [GeneratedRegex(
        @"^(?<number>(?<plain>\d{1,3}([.．]0(?!\d))?(?![.．、）)\d]))|[（(]?(\d{1,3}|[①-⑳]|[一二三四五六七八九十]{1,3})[）)]?[.．、]?)"
        + @"(?<space>\s*)(?<rest>(?<category>[^\s\d.．、，。）)][^\s]*).*)$",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Pattern();
}
