using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>A clause number in a paragraph.</summary>
/// <param name="Start">The position of the number.</param>
/// <param name="End">The position of the clause's text.</param>
/// <param name="Number">The value of the number.</param>
/// <param name="IsChinese">Whether it is <c>一、</c> or <c>（一）</c>, which may be a level above clauses numbered <c>1.</c></param>
internal sealed partial record ClauseMark(int Start, int End, int Number, bool IsChinese)
{
    /// <summary>Finds the clause numbers of a paragraph, in order.</summary>
    /// <param name="paragraph">The paragraph, including spaces.</param>
    /// <param name="previous">The last Arabic number before the paragraph in its cell; 0 if there is none.</param>
    /// <param name="areCircled">Whether the cell numbers its clauses ①, （1） or 1）. In a cell that also has 1., these are part of the text.</param>
    internal static IReadOnlyList<ClauseMark> Find(string paragraph, int previous, bool areCircled = false)
    {
        var marks = new List<ClauseMark>();
        foreach (Match match in (areCircled ? Circled() : Candidates()).Matches(paragraph))
        {
            var mark = Parse(match);

            // The clauses have no stops: 制定方案2.开展执法.
            if (match.Groups["glued"].Success && (previous is 0 || mark.Number != previous + 1))
            {
                continue;
            }

            var isFirst = previous is 0 && !marks.Exists(earlier => !earlier.IsChinese);
            if (match.Index is 0 || mark.IsChinese || mark.Number is 1 || mark.Number == previous + 1 || isFirst
                || (mark.Number > previous && EndsSentence(paragraph.AsSpan(0, match.Index))))
            {
                marks.Add(mark);
                previous = mark.IsChinese ? 0 : mark.Number;
            }
        }

        return marks;
    }

    /// <summary>Whether a text ends like a clause; trailing spaces are ignored.</summary>
    internal static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd() is [.., '；' or ';' or '。' or '：' or ':' or '！' or '？'];

    private static ClauseMark Parse(Match match)
    {
        var isChinese = match.Groups["chinese"].Success;
        var number = match switch
        {
            _ when isChinese => ChineseNumber.Parse(match.Groups["chinese"].Value),
            _ when match.Groups["misread"].Success => 1,
            _ when match.Groups["enclosed"].Success => EnclosedNumber.ValueOf(match.Groups["enclosed"].Value[0])!.Value,
            _ => match.Groups["arabic"].Value.Aggregate(0, (value, digit) => (value * 10) + (int)char.GetNumericValue(digit)),
        };
        return new ClauseMark(match.Index, match.Index + match.Length, number, isChinese);
    }

    [GeneratedRegex(
        @"(?<enclosed>[①-⑳⑴-⒇❶-❿])[.．、]?\s*|(?<=^|\s|[；;。：:])[（(](?<arabic>\d{1,2})[）)]\s*(?!\d)|(?<=^|\s|[；;。：:])(?<arabic>\d{1,2})[）)]\s*(?!\d)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Circled();

    // A number starts a clause at the start of a paragraph, after a space, or after the end of a sentence. It has a dot that is not followed by a digit
    // (1.5公里). OCR reads "1." as "I." (qitai 141), and loses a dot between two spaces (qitai 144). "一、二、三产业" is an enumeration, not clause numbers.
    [GeneratedRegex(
        """
        (?<=^|\s|[；;。：:])(?<arabic>\d{1,2})\s?[.．、]\s*(?!\d)
        | (?<=\p{IsCJKUnifiedIdeographs})(?<arabic>(?<glued>[1-9]\d?))[.．](?=\p{IsCJKUnifiedIdeographs})
        | (?<=^|\s|[；;。：:])(?<enclosed>[⒈-⒛])\s*
        | (?<=[；;。]\s)(?<arabic>\d{1,2})\s+(?=\p{IsCJKUnifiedIdeographs})
        | ^(?<misread>[Il|])\s?[.．]\s*(?!\w?[.．])
        | (?<=^|[；;。：:]\s*)(?<chinese>[一二三四五六七八九十]{1,3})、\s*(?![一二三四五六七八九十]+[、产])
        | (?<=^|[；;。：:]\s*)[（(](?<chinese>[一二三四五六七八九十]{1,3})[）)]\s*
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: -1)]
    private static partial Regex Candidates();
}
