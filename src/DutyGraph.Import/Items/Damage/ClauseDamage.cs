using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Signs of damage in a cell of clauses.</summary>
/// <param name="field">superiorResponsibilities or townshipResponsibilities.</param>
/// <param name="endsInFullStop">Whether the cells of this column end in a full stop, all but the damaged ones.</param>
internal sealed class ClauseDamage(string field, bool endsInFullStop)
{
    /// <summary>The issues of a cell.</summary>
    /// <param name="cell">As the shape laid it out.</param>
    /// <param name="clauses">What was read of it.</param>
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
                    : Issue(IssueSeverity.Missing, "CLAUSES_BEGIN_LATE", $"从第 {first} 条开始，之前的条款缺失。The cell begins at clause {first}; what stood before it is lost.");
            }

            if (Gap(clauses) is { } gap)
            {
                yield return Issue(IssueSeverity.Missing, "CLAUSES_SKIP", $"第 {gap} 条缺失。Clause {gap} is lost.");
            }

            if (LosesEnd(clauses))
            {
                yield return Issue(IssueSeverity.Damaged, "CLAUSES_CUT_BELOW", "末条残缺或其后条款缺失。The last clause has lost its end, or clauses behind it are lost.");
            }

            if (cell.Paragraphs[0][0] is 'I' or 'l' or '|' && clauses[0].Number is 1)
            {
                yield return Issue(IssueSeverity.Inferred, "CLAUSE_NUMBER_MISREAD", "序号“1”误识为字母。The number 1 was misread as a letter.");
            }
        }
    }

    /// <summary>Whether a cell's last clause ends as a sentence.</summary>
    internal static bool EndsInFullStop(IReadOnlyList<Clause> clauses) => clauses[^1].Text[^1] is '。' or '.' or '！' or '!';

    private static int? FirstNumber(IReadOnlyList<Clause> clauses) => clauses.FirstOrDefault(clause => clause.Number is not null)?.Number;

    // Numbers may restart, and a heading may stand between; within a run of numbered clauses none may be left out.
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

    // liugong 190 ends a cell of unnumbered clauses in ；, as each of them ends; after a number, or alone, ； says that more was printed.
    private bool LosesEnd(IReadOnlyList<Clause> clauses) =>
        endsInFullStop && !EndsInFullStop(clauses)
        && (clauses[^1].Text[^1] is not ('；' or ';') || clauses.Count is 1 || clauses[^1].Number is not null);
}
