using System.Buffers;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds damage that can occur in any text.</summary>
internal static partial class TextDamage
{
    /// <summary>The greatest length of a part that repeats.</summary>
    private const int LongestPart = 3;

    /// <summary>The least number of times that a part stands in a row.</summary>
    private const int LeastTimes = 4;

    // The characters with which a match of Unreadable starts: nearly no text has one.
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        "\uFFFD(□锟斤烫ÃÂâäåæçèéï" + Range('\uE000', '\uF8FF') + Range('\uDB80', '\uDBFF') + Range('\u0080', '\u009F'));

    /// <summary>Returns the issues of a text; none if it has no damage or is empty.</summary>
    /// <param name="text">The text of the field.</param>
    /// <param name="field">The name of the field in the API.</param>
    /// <param name="line">The line of the field.</param>
    internal static IEnumerable<ItemIssue> Find(string text, string field, int line)
    {
        if (IsUnreadable(text))
        {
            yield return new ItemIssue(
                IssueSeverity.Damaged, "TEXT_UNREADABLE",
                "含有无法辨认的字符（缺字、私用字符或乱码），照印。Characters in it cannot be read: replaced, private or miscoded ones; kept as printed.",
                field, line, text);
        }
        else if (IsWild(text))
        {
            yield return new ItemIssue(
                IssueSeverity.Damaged, "TEXT_RUNS_WILD", "文字反复重复，系识别错误。The same characters come again and again: misread.", field, line, text);
        }
        else if (IsUnbalanced(text))
        {
            yield return new ItemIssue(
                IssueSeverity.Damaged, "MARKS_UNBALANCED", "引号或括号不成对，文字有缺失。A quotation mark or bracket has no partner: text is lost.", field, line, text);
        }
    }

    /// <summary>Whether the same characters repeat many times: 局局局局.</summary>
    internal static bool IsWild(string text) => MayRunWild(text) && RunsWild().IsMatch(text);

    /// <summary>Whether a text has characters that replace the original ones: U+FFFD, private use, (cid:1234), □□, wrongly decoded text.</summary>
    internal static bool IsUnreadable(string text) => text.AsSpan().ContainsAny(Suspects) && Unreadable().IsMatch(text);

    // Straight quotation marks must be even in number (qitai 204 has a single one).
    private static bool IsUnbalanced(string text)
    {
        var (straight, quotes, titles, brackets) = (0, 0, 0, 0);
        foreach (var c in text)
        {
            switch (c)
            {
                case '"':
                    straight++;
                    break;
                case '“':
                    quotes++;
                    break;
                case '”':
                    quotes--;
                    break;
                case '《':
                    titles++;
                    break;
                case '》':
                    titles--;
                    break;
                case '（' or '(':
                    brackets++;
                    break;
                case '）' or ')':
                    brackets--;
                    break;
            }
        }

        return straight % 2 is 1 || quotes != 0 || titles != 0 || brackets != 0;
    }

    // A fast test that RunsWild cannot match: without separators, no part stands several times in a row.
    private static bool MayRunWild(string text)
    {
        Span<char> last = stackalloc char[LongestPart];
        Span<int> repeated = stackalloc int[LongestPart];
        var count = 0;
        foreach (var c in text)
        {
            if (c is ',' or '，' or '、' || char.IsWhiteSpace(c))
            {
                continue;
            }

            for (var length = 1; length <= LongestPart; length++)
            {
                ref var run = ref repeated[length - 1];
                run = count >= length && last[(count - length) % LongestPart] == c ? run + 1 : 0;
                if (run == length * (LeastTimes - 1))
                {
                    return true;
                }
            }

            last[count++ % LongestPart] = c;
        }

        return false;
    }

    private static string Range(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(code => (char)code));

    // 局局局局, 一个一个一个一个 (qitai 158), 等等, 等等, 等等, 等等 (qitai 133).
    [GeneratedRegex(@"(?<part>[\p{L}\p{N}]{1,3}?)([,，、\s]*\k<part>){3,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex RunsWild();

    // 锟斤拷 is U+FFFD twice, decoded as GBK; å…š is 党 in UTF-8, decoded as Windows-1252. A single □ may be a check box.
    [GeneratedRegex(
        @"[\uFFFD\uE000-\uF8FF\uDB80-\uDBFF\u0080-\u009F]|\(cid:[0-9]+\)|□ ?□|锟斤|斤拷|烫烫烫|[ÃÂâäåæçèéï][\u00A0-\u00BF€ŠŒŽšœžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›™]",
        RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Unreadable();
}
