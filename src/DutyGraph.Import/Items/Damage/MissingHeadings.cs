using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Finds a side of an item that lost a heading, where headings divide both sides of the table (dashitou 260: 二、农作物秸秆禁烧).</summary>
internal static class MissingHeadings
{
    /// <summary>Returns the issue of the side with fewer headings; none if both sides have the same number, or one has none at all.</summary>
    /// <param name="item">The item.</param>
    /// <param name="row">The row of the item.</param>
    internal static IEnumerable<ItemIssue> Find(ListItem item, SourceRow row)
    {
        var (superior, township) = (Count(item.Superior), Count(item.Township));
        if (superior > 0 && township > 0 && superior != township)
        {
            var isSuperior = superior < township;
            yield return new ItemIssue(
                IssueSeverity.Missing, "HEADINGS_MISSING", "与另一栏相比缺少标题及其条款。Headings that the other side has, and their clauses, are lost.",
                isSuperior ? ItemFields.Superior : ItemFields.Township, item.Line,
                string.Join(' ', (isSuperior ? row.Superior : row.Township)!.Paragraphs));
        }
    }

    /// <summary>Whether a clause is a numbered heading: it does not end like a clause, and numbers restart below it.</summary>
    internal static bool IsHeading(IReadOnlyList<Clause> clauses, int index) =>
        index + 1 < clauses.Count && clauses[index].Number is not null && !ClauseMark.EndsSentence(clauses[index].Text)
        && clauses[index + 1].Number is null or 1;

    private static int Count(ImmutableArray<Clause> clauses) => Enumerable.Range(0, clauses.Length).Count(index => IsHeading(clauses, index));
}
