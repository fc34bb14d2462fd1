using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds damage in cells of clauses.</summary>
/// <param name="field">superiorResponsibilities or townshipResponsibilities.</param>
/// <param name="column">The cells of this column in all items, including empty ones.</param>
/// <param name="areWraps">Whether a space between ideographs comes from a line wrap.</param>
internal sealed partial class ClauseDamage(string field, IReadOnlyList<ImmutableArray<Clause>> column, bool areWraps)
{
    /// <summary>A text of more characters without any mark may be several clauses.</summary>
    private const int LongestWithoutMark = 30;

    // A property of at least this share of the cells is expected of all; its absence is a sign of damage.
    private const double UsualShare = 0.7;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，；。：,;:");

    private readonly bool _endsInFullStop = AreUsual(column, EndsInFullStop);
    private readonly bool _isNumbered = AreUsual(column, clauses => FirstNumber(clauses) is not null);
    private readonly HashSet<string> _openings = [.. column.SelectMany(clauses => clauses).Where(clause => clause.Number is not null).Select(Opening)];

    /// <summary>Returns the issues of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="clauses">The clauses read from it.</param>
    internal IEnumerable<ItemIssue> Find(SourceCell cell, IReadOnlyList<Clause> clauses)
    {
        var printed = string.Join(' ', cell.Paragraphs);
        ItemIssue Issue(IssueSeverity severity, string code, string message) => new(severity, code, message, field, cell.Line, printed);

        if (clauses.Count is 0)
        {
            return [Issue(IssueSeverity.Missing, "CLAUSES_MISSING", "此栏为空。Nothing is printed in this column.")];
        }

        if (clauses is [{ Text.Length: < 2 }])
        {
            return [Issue(IssueSeverity.Damaged, "CLAUSES_UNREADABLE", "此栏只剩零星笔画。Only a stroke is left of this column.")];
        }

        return Signs().Concat(TextDamage.Find(printed, field, cell.Line));

        IEnumerable<ItemIssue> Signs()
        {
            if (FirstNumber(clauses) is > 1 and var first)
            {
                yield return clauses[0].Number is null
                    ? Issue(IssueSeverity.Damaged, "CLAUSES_CUT_ABOVE", "首条残缺，缺开头。The first clause has lost its beginning.")
                    : Issue(
                        IssueSeverity.Missing,
                        "CLAUSES_BEGIN_LATE",
                        $"从第 {first} 条开始，之前的条款缺失。The cell begins at clause {first}; what stood before it is lost.");
            }
            else if (_isNumbered && FirstNumber(clauses) is null && !_openings.Contains(Opening(clauses[0])) && LosesEnd(clauses))
            {
                // 传贯彻和电力行政执法工作； (qitai 231) is the middle of a cell: it lost its number and its end, and no other clause starts like this.
                yield return Issue(IssueSeverity.Damaged, "CLAUSES_CUT_ABOVE", "序号及其前文缺失。The number and what stood before it are lost.");
            }

            if (clauses.All(clause => clause.Number is null) && (ClauseReader.AreUnmarked(cell) || HasJoined(cell, clauses)))
            {
                yield return Issue(
                    IssueSeverity.Inferred, "CLAUSES_UNMARKED", clauses.Count > 1 && ClauseReader.AreUnmarked(cell)
                        ? "条款没有序号和句末标点，每行读作一条。The clauses have neither numbers nor stops; each line was read as one."
                        : "文字之间没有序号和句末标点，合读为一条。The text has neither numbers nor stops; it was read as one clause.");
            }

            if (cell.AreBreaksDoubtful)
            {
                yield return Issue(
                    IssueSeverity.Inferred, "CLAUSES_UNCERTAIN", "有句末标点恰在满行的行末，其后没有序号，分条系推断。"
                    + "A stop is at the end of a full line, and no number follows: whether a clause begins there was inferred.");
            }

            if (Gap(clauses) is { } gap)
            {
                yield return Issue(IssueSeverity.Missing, "CLAUSES_SKIP", $"第 {gap} 条缺失。Clause {gap} is lost.");
            }

            if (LosesEnd(clauses))
            {
                yield return Issue(IssueSeverity.Damaged, "CLAUSES_CUT_BELOW", clauses[^1].End is '；' or ';'
                    ? "末条之后的条款缺失。Clauses behind the last one are lost."
                    : "末条残缺，缺结尾。The last clause has lost its end.");
            }

            if (clauses.FirstOrDefault(clause => clause.Text.Length == 0) is { } empty)
            {
                yield return Issue(IssueSeverity.Missing, "CLAUSE_EMPTY", $"第 {empty.Number} 条只有序号，没有文字。Clause {empty.Number} is a number without text.");
            }

            if (Enumerable.Range(1, clauses.Count - 1).Any(i => clauses[i].Text.Length > 0 && clauses[i].Text == clauses[i - 1].Text))
            {
                yield return Issue(
                    IssueSeverity.Damaged, "CLAUSE_REPEATED", "同一条款连印两次，可能替代了另一条。One clause stands here twice running, perhaps where another stood.");
            }

            if (clauses.Any(clause => DoubledTail().IsMatch(clause.Text)))
            {
                yield return Issue(IssueSeverity.Damaged, "CLAUSE_TAIL_DOUBLED", "条款结尾重复，系识别错误。The end of a clause stands twice: misread.");
            }

            if (cell.Paragraphs[0][0] is 'I' or 'l' or '|' && clauses[0].Number is 1)
            {
                yield return Issue(IssueSeverity.Inferred, "CLAUSE_NUMBER_MISREAD", "序号“1”误识为字母。The number 1 was misread as a letter.");
            }
        }
    }

    /// <summary>Whether a text has a space between two ideographs.</summary>
    internal static bool HasGap(string text) => text.Contains(' ') && Gaps().IsMatch(text);

    // Lines, or words between spaces, that were joined though no mark was between them; or a long text without any mark.
    private bool HasJoined(SourceCell cell, IReadOnlyList<Clause> clauses) =>
        (!areWraps && cell.Paragraphs.Any(HasGap) && clauses.Any(clause => !cell.Paragraphs.Any(text => text.Contains(clause.Text, StringComparison.Ordinal))))
        || clauses.Any(clause => clause.Text.Length > LongestWithoutMark && clause.Text.AsSpan().IndexOfAny(Marks) < 0);

    private static bool EndsInFullStop(IReadOnlyList<Clause> clauses) => clauses[^1].End is '。' or '.' or '！' or '!';

    private static bool AreUsual(IEnumerable<ImmutableArray<Clause>> column, Func<IReadOnlyList<Clause>, bool> holds)
    {
        var printed = column.Where(clauses => clauses.Length > 0).ToList();
        return printed.Count(clauses => holds(clauses)) >= UsualShare * printed.Count;
    }

    private static string Opening(Clause clause) => clause.Text[..Math.Min(2, clause.Text.Length)];

    private static int? FirstNumber(IReadOnlyList<Clause> clauses) => clauses.FirstOrDefault(clause => clause.Number is not null)?.Number;

    // Numbers may restart, and headings may be in between; but a run of numbered clauses must have no gap.
    private static int? Gap(IReadOnlyList<Clause> clauses)
    {
        for (var i = 1; i < clauses.Count; i++)
        {
            if (clauses[i - 1].Number is { } before && clauses[i].Number is { } number && number > before + 1 && !MissingHeadings.IsHeading(clauses, i))
            {
                return before + 1;
            }
        }

        return null;
    }

    // liugong 190 ends a cell of unnumbered clauses with ；, like each clause. After a numbered or single clause, ； means that more was printed.
    private bool LosesEnd(IReadOnlyList<Clause> clauses) =>
        _endsInFullStop && !EndsInFullStop(clauses)
        && (clauses[^1].End is not ('；' or ';') || clauses.Count is 1 || clauses[^1].Number is not null);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}\s+\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex Gaps();

    // 征求工作；作； (qitai 194).
    [GeneratedRegex(@"(?<tail>\p{IsCJKUnifiedIdeographs}{1,3})[；;]\k<tail>[；;。.]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex DoubledTail();
}
