namespace DutyGraph.Import.Tests;

/// <summary>How often a hidden category at the border of two blocks is found again. These are the hardest cells, because the neighbours do not determine
/// them.</summary>
public sealed class CategoryBordersTests
{
    [Theory]
    [InlineData(true, 55, 1)]
    [InlineData(false, 45, 9)]
    public void Read_CategoriesHiddenAtEveryOtherBorder_AreMostlyFoundAndAlwaysFlagged(bool isFirst, int leastFound, int mostWrong)
    {
        var (found, open, wrong) = (0, 0, 0);
        foreach (var name in new[] { Lists.Liugong, Lists.Zhaosu, Lists.Dashitou, Lists.Kaiganqi })
        {
            var items = Lists.Items(name);
            var hidden = Borders(items, isFirst).ToHashSet();
            var document = Lists.Document(name);
            var rows = 0;
            var read = new ItemReader(Reference.Tables).Read(document with
            {
                Tables = [.. document.Tables.Select(table => table with
                {
                    Rows = [.. table.Rows.Select(row => hidden.Contains(rows++) ? row with { Category = SourceCell.Empty(row.Line) } : row)],
                })],
            });

            foreach (var index in hidden)
            {
                Assert.Contains(read[index].Issues, issue => issue.Field is ItemFields.Category);
                found += read[index].Category == items[index].Category ? 1 : 0;
                open += read[index].Category.Length is 0 ? 1 : 0;
                wrong += read[index].Category.Length > 0 && read[index].Category != items[index].Category ? 1 : 0;
            }
        }

        Assert.True(found >= leastFound && wrong <= mostWrong, $"{found} found, {open} left open, {wrong} wrong.");
    }

    // The last (or first) item of every second block that has three or more items.
    private static IEnumerable<int> Borders(IReadOnlyList<ListItem> items, bool isFirst)
    {
        var blocks = 0;
        for (int start = 0, end; start < items.Count; start = end)
        {
            end = start;
            while (end < items.Count && items[end].List == items[start].List && items[end].Category == items[start].Category)
            {
                end++;
            }

            var isInside = isFirst ? start > 0 && items[start - 1].List == items[start].List : end < items.Count && items[end].List == items[start].List;
            if (end - start >= 3 && isInside && blocks++ % 2 is 0)
            {
                yield return isFirst ? start : end - 1;
            }
        }
    }
}
