using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Gives rows what a merged cell over them holds.</summary>
internal static class MergedCells
{
    /// <summary>Fills the categories and departments that a cell of a row above covers.</summary>
    /// <param name="rows">The rows of one list.</param>
    /// <param name="beginsPage">Whether titles of columns stand above each: a merged cell is printed again on a new page.</param>
    /// <param name="findings">Is told where the categories of a list are merged.</param>
    internal static ImmutableArray<SourceRow> Fill(ImmutableArray<SourceRow> rows, IReadOnlyList<bool> beginsPage, SourceFindings findings)
    {
        var areMerged = AreCategoriesMerged(rows, beginsPage);
        var filled = rows.ToBuilder();
        for (var i = 1; i < filled.Count; i++)
        {
            var (row, above) = (filled[i], filled[i - 1]);
            if (row.Category.IsEmpty && (row.Category.IsCovered || areMerged))
            {
                filled[i] = row = row with { Category = new SourceCell(row.Line, above.Category.Paragraphs) };
            }

            if (row.Departments is { IsEmpty: true, IsCovered: true })
            {
                filled[i] = row with { Departments = new SourceCell(row.Line, above.Departments!.Paragraphs) };
            }
        }

        if (areMerged)
        {
            var first = rows.First(row => row.Category.IsEmpty);
            findings.Add(new ItemIssue(
                IssueSeverity.Inferred, "CATEGORIES_MERGED", $"「事项类别」只印在每类的首项，其下 {rows.Count(row => row.Category.IsEmpty)} 项取上方的类别。"
                + "A category is printed at the first of its items alone; those below it take the one above.", ItemFields.Category, first.Line, ""));
        }

        return filled.ToImmutable();
    }

    /// <summary>
    /// Whether a category stands at the head of its block alone: then no two rows that follow each other print the same. Where OCR lost some cells (qitai),
    /// those around them print theirs.
    /// </summary>
    private static bool AreCategoriesMerged(ImmutableArray<SourceRow> rows, IReadOnlyList<bool> beginsPage)
    {
        var empty = rows.Count(row => row.Category is { IsEmpty: true, IsCovered: false });
        return empty > 0 && !rows[0].Category.IsEmpty && Enumerable.Range(1, rows.Length - 1)
            .All(i => beginsPage[i] || rows[i].Category.IsEmpty || rows[i].Category.IsCovered || Text(rows[i]) != Text(rows[i - 1]))
            && Enumerable.Range(1, rows.Length - 1).Count(i => !rows[i].Category.IsEmpty && !beginsPage[i]) < empty;
    }

    private static string Text(SourceRow row) => Spaces.Remove(string.Concat(row.Category.Paragraphs));
}
