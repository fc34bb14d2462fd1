using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace DutyGraph.Import;

/// <summary>Who does the work of a clause, where the clause says so: 「县公安局负责…」, 「由县林草局出具…」, a heading 「市公安局：」 for the clauses under it.</summary>
/// <remarks>A department is taken where it is the subject: first in the clause or in a sentence of it, or after 由.
/// One that is only brought in is not (会同, 联合, 配合, 报, 向).</remarks>
public static partial class Performers
{
    /// <summary>The departments that do the work of each clause of a cell.</summary>
    /// <param name="clauses">The cell, in order.</param>
    /// <param name="names">How departments are named here.</param>
    /// <returns>For each clause, the departments it names as subjects, or else those of the heading above it.</returns>
    public static ImmutableArray<ImmutableArray<DepartmentMention>> Of(ImmutableArray<Clause> clauses, DepartmentNames names)
    {
        var performers = ImmutableArray.CreateBuilder<ImmutableArray<DepartmentMention>>(clauses.Length);
        ImmutableArray<DepartmentMention> heading = [];
        foreach (var text in clauses.Select(clause => DepartmentNames.Plain(clause.Text)))
        {
            if (names.MatchList(text, 0) is { } whole && HeadingEnd().IsMatch(text, whole.End))
            {
                heading = whole.Departments;
            }

            performers.Add(Subjects(text, names) is { IsEmpty: false } subjects ? subjects : heading);
        }

        return performers.MoveToImmutable();
    }

    private static ImmutableArray<DepartmentMention> Subjects(string text, DepartmentNames names) =>
        [.. SentenceStarts().Matches(text).SelectMany(start => Subject(text, start, names)).DistinctBy(department => department.Name)];

    private static ImmutableArray<DepartmentMention> Subject(string text, Match start, DepartmentNames names)
    {
        if (names.MatchList(text, start.Index + start.Length) is not { } list)
        {
            return [];
        }

        // 政协党组 is the party group in the organ, not the organ.
        if (PartyGroup().IsMatch(text, list.End))
        {
            return list.Departments[..^1];
        }

        // 由市人社局备案的机构开展… (liugong ASSIST 15) and 县市监局推送的名录 only describe; 县住建局、大石头乡分别… is a subject that goes on.
        var first = start.Index == 0 && start.Length == 0;
        var isSubject = first ? !Attribute().IsMatch(text, list.End) : !AttributeOrEnd().IsMatch(text, list.End);
        return isSubject ? list.Departments : [];
    }

    [GeneratedRegex("由|[，；。：]|^", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceStarts();

    [GeneratedRegex(@"\G[：。；]?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeadingEnd();

    [GeneratedRegex(@"\G党[组委]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartyGroup();

    [GeneratedRegex(@"\G的", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\G(\w{0,4}的|[，。；、：]|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AttributeOrEnd();
}
