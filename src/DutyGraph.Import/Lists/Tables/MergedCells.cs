using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Copies the content of merged cells to the rows they cover.</summary>
internal static class MergedCells
{
    /// <summary>The least number of empty cells for merged categories. If there are fewer, they may be lost cells, which are inferred from their neighbours
    /// instead.</summary>
    private const int LeastEmpty = 4;

    /// <summary>
    /// Whether a document prints a category only in the first row of its block. Then no two adjacent rows print the same category. In a document where OCR
    /// lost some cells (qitai), adjacent rows do print it.
    /// </summary>
    /// <param name="lists">The rows of each list, and for each row whether column titles are above it: a merged cell is printed again on a new page.</param>
    internal static bool AreCategoriesMerged(IReadOnlyCollection<(SourceTable Table, IReadOnlyList<bool> BeginsPage)> lists)
    {
        var empty = lists.Sum(list => list.Table.Rows.Count(row => row.Category is { IsEmpty: true, IsCovered: false }));
        return empty >= LeastEmpty && lists.All(list => IsMerged(list.Table.Rows, list.BeginsPage));
    }

    /// <summary>Fills categories and departments that a merged cell above covers.</summary>
    /// <param name="table">A list.</param>
    /// <param name="areMerged">Whether the document prints a category only in the first row of its block.</param>
    /// <param name="findings">Receives an issue for a list with merged categories.</param>
    internal static SourceTable Fill(SourceTable table, bool areMerged, SourceFindings findings)
    {
        var filled = table.Rows.ToBuilder();
        for (var i = 1; i < filled.Count; i++)
        {
            var (row, above) = (filled[i], filled[i - 1]);
            if (row.Category.IsEmpty && (row.Category.IsCovered || areMerged))
            {
                filled[i] = row = row with { Category = new SourceCell(row.Line, above.Category.Paragraphs) };
            }

            if (row.Departments is { IsEmpty: true, IsCovered: true })
            {
                filled[i] = row = row with { Departments = new SourceCell(row.Line, above.Departments!.Paragraphs) };
            }

            filled[i] = WithClauses(row, above);
        }

        if (areMerged && table.Rows.FirstOrDefault(row => row.Category.IsEmpty) is { } first)
        {
            findings.Add(new ItemIssue(
                IssueSeverity.Inferred, "CATEGORIES_MERGED", $"「事项类别」只印在每类的首项，其下 {table.Rows.Count(row => row.Category.IsEmpty)} 项取上方的类别。"
                + "A category is printed at the first of its items alone; those below it take the one above.", ItemFields.Category, first.Line, ""));
        }

        return table with { Rows = filled.ToImmutable() };
    }

    // One department may take back several items in the same way, or a cell of clauses may stand for two items.
    private static SourceRow WithClauses(SourceRow row, SourceRow above)
    {
        var issues = new List<ItemIssue>(row.Issues ?? []);
        row = row with
        {
            Superior = Merged(row.Superior, above.Superior, ItemFields.Superior),
            Township = Merged(row.Township, above.Township, ItemFields.Township),
            Handover = Merged(row.Handover, above.Handover, ItemFields.Method),
        };
        return row with { Issues = issues };

        SourceCell? Merged(SourceCell? cell, SourceCell? of, string field)
        {
            if (cell is not { IsEmpty: true, IsCovered: true } || of is not { IsEmpty: false })
            {
                return cell;
            }

            issues.Add(new ItemIssue(
                IssueSeverity.Inferred, ItemIssue.MergedCell, "此格与上一项合并，取上一项的文字。The cell is merged with that of the item above, and has its text.",
                field, row.Line, string.Join(' ', of.Paragraphs)));
            return new SourceCell(row.Line, of.Paragraphs);
        }
    }

    private static bool IsMerged(ImmutableArray<SourceRow> rows, IReadOnlyList<bool> beginsPage) =>
        !rows[0].Category.IsEmpty && Enumerable.Range(1, rows.Length - 1)
            .All(i => beginsPage[i] || rows[i].Category.IsEmpty || Text(rows[i]) != Text(rows[i - 1]));

    private static string Text(SourceRow row) => Spaces.Remove(string.Concat(row.Category.Paragraphs));
}
