using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>
/// Finds the departments that do the work of a clause, if the clause names them: 「县公安局负责…」, 「由县林草局出具…」, or a heading 「市公安局：」 for the clauses below it.
/// </summary>
/// <remarks>
/// A department counts if it is the subject: at the start of the clause or of a sentence in it, or after 由. In superiors' clauses its partners count too
/// (<see cref="Partners"/>). A clause that starts with 会同县公安局… omits its subject, which is not guessed; the partners still count. In a township's clause, 会同
/// means help for the township, so these departments do not count.
/// </remarks>
public static partial class Performers
{
    /// <summary>Returns the departments that do the work, for each clause of a cell.</summary>
    /// <param name="clauses">The clauses of the cell, in order.</param>
    /// <param name="names">Recognizes departments in the clauses of the item.</param>
    /// <param name="isTownships">Whether the cell is the township's, not the superior's.</param>
    /// <returns>For each clause, its subjects, or else those of the heading above it; then their partners.</returns>
    public static ImmutableArray<ImmutableArray<DepartmentMention>> Of(ImmutableArray<Clause> clauses, ItemNames names, bool isTownships)
    {
        var performers = ImmutableArray.CreateBuilder<ImmutableArray<DepartmentMention>>(clauses.Length);
        ImmutableArray<DepartmentMention> heading = [];
        foreach (var text in clauses.Select(clause => DepartmentNames.Plain(clause.Text)))
        {
            if (names.ListAt(text, 0) is { } whole && HeadingEnd().IsMatch(text, whole.End))
            {
                heading = whole.Departments;
            }

            var subjects = Subjects(text, names) is { IsEmpty: false } printed ? printed : heading;
            var arePartners = !isTownships && (!subjects.IsEmpty || text.StartsWith("会同", StringComparison.Ordinal));
            performers.Add(arePartners ? Distinct(subjects.Concat(Partners.In(text, names))) : subjects);
        }

        return performers.MoveToImmutable();
    }

    private static ImmutableArray<DepartmentMention> Subjects(string text, ItemNames names)
    {
        var subjects = ImmutableArray.CreateBuilder<DepartmentMention>();
        foreach (var start in SentenceStarts().EnumerateMatches(text))
        {
            subjects.AddRange(Subject(text, start, names));
        }

        return subjects.Count > 1 ? Distinct(subjects) : subjects.DrainToImmutable();
    }

    private static ImmutableArray<DepartmentMention> Distinct(IEnumerable<DepartmentMention> departments) =>
        [.. departments.DistinctBy(department => department.Name)];

    private static ImmutableArray<DepartmentMention> Subject(string text, ValueMatch start, ItemNames names)
    {
        if (names.ListAt(text, start.Index + start.Length) is not { } list)
        {
            return [];
        }

        // 由市人社局备案的机构开展… (liugong ASSIST 15) and 县市监局推送的名录 are attributes, not subjects; 县住建局、大石头乡分别… is a subject that continues.
        var first = start.Index == 0 && start.Length == 0;
        var isSubject = first ? !Attribute().IsMatch(text, list.End) : !AttributeOrEnd().IsMatch(text, list.End);
        return isSubject ? list.Departments : [];
    }

    // 交由 means handing over, not 由 (liugong ASSIST 3).
    [GeneratedRegex("(?<!交)由|[，；。：]|^", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex SentenceStarts();

    [GeneratedRegex(@"\G[：。；]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex HeadingEnd();

    [GeneratedRegex(@"\G的", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\G(\w{0,4}的|[，。；、：]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex AttributeOrEnd();
}
