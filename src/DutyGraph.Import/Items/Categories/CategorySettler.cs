namespace DutyGraph.Import;

/// <summary>Infers categories that are empty, garbled or cut. Categories form contiguous blocks, in the same official order on every list.</summary>
/// <param name="official">The categories in the official order.</param>
internal sealed class CategorySettler(IReadOnlyList<string> official)
{
    // Two borders whose evidence differs by less than this cannot be distinguished. CategoryBordersTests hides cells next to the borders of undamaged lists
    // and counts errors: if the last cell of a block is hidden, about one in six inferred categories is the next block's. Therefore each is flagged INFERRED.
    private const double LeastDifference = 0.005;

    /// <summary>Infers the categories of a document's items.</summary>
    /// <param name="printed">All items of all three lists, in order, with categories as printed.</param>
    /// <returns>The items. Inferred categories are set and flagged; others stay as printed and are flagged if unreadable.</returns>
    internal IReadOnlyList<ListItem> Settle(IReadOnlyList<ListItem> printed)
    {
        var settled = printed.Select(item => item with { Category = LineWraps.Join(item.Category) }).ToArray();
        var isRead = PrintedCategories.AreRead(official, settled);
        if (!isRead.Contains(false))
        {
            return settled;
        }

        CompleteFragments(settled, isRead);
        var evidence = new CategoryEvidence(settled, isRead);
        for (var start = 0; start < settled.Length; start++)
        {
            if (isRead[start])
            {
                continue;
            }

            var end = start;
            while (end < settled.Length && !isRead[end] && settled[end].List == settled[start].List)
            {
                end++;
            }

            var readings = Border(evidence, start, end, Block(settled, isRead, start, -1), Block(settled, isRead, start, +1));
            for (var i = start; i < end; i++)
            {
                settled[i] = CategoryIssues.Flag(printed[i], readings[i - start]);
            }

            start = end - 1;
        }

        return settled;
    }

    // A fragment of exactly one category that is possible at this position is that category (qitai 202 旅游, 222 应急管理).
    private void CompleteFragments(ListItem[] items, bool[] isRead)
    {
        var wasRead = isRead.ToArray();
        for (var i = 0; i < items.Length; i++)
        {
            var printed = items[i].Category;
            if (wasRead[i] || printed.Length < 2)
            {
                continue;
            }

            var from = Position(Block(items, wasRead, i, -1), 0);
            var to = Position(Block(items, wasRead, i, +1), official.Count - 1);
            var whole = official.Where((category, position) => position >= from && position <= to && category.Contains(printed, StringComparison.Ordinal))
                .ToList();
            if (whole.Count is 1)
            {
                items[i] = CategoryIssues.Flag(items[i], new CategoryReading(whole[0], CategoryReason.Fragment));
                isRead[i] = true;
            }
        }
    }

    // A block without any readable cell cannot be detected, so between two blocks only the border has to be found.
    private CategoryReading[] Border(CategoryEvidence evidence, int start, int end, string? before, string? after)
    {
        if (before == after)
        {
            return [.. Enumerable.Repeat(new CategoryReading(before, CategoryReason.Neighbours), end - start)];
        }

        if (before is null || after is null)
        {
            return [.. Enumerable.Range(start, end - start).Select(item => AtTheEnd(evidence, item, (before ?? after)!, isFirst: before is null))];
        }

        var totals = Enumerable.Range(start, end - start + 1).Select(border =>
            Enumerable.Range(start, end - start).Sum(item => evidence.For(item, item < border ? before : after))).ToList();
        var borders = Enumerable.Range(start, end - start + 1).Where(border => totals.Max() - totals[border - start] < LeastDifference).ToList();
        return [.. Enumerable.Range(start, end - start).Select(item =>
            new CategoryReading(
                borders.Select(border => item < border ? before : after).Distinct().ToList() is [var only] ? only : null, CategoryReason.Likeness))];
    }

    // Before the first or after the last readable block, there may have been other blocks.
    private CategoryReading AtTheEnd(CategoryEvidence evidence, int item, string block, bool isFirst)
    {
        var position = Position(block, 0);
        var others = official.Where((_, other) => isFirst ? other < position : other > position);
        return others.All(other => evidence.For(item, block) - evidence.For(item, other) >= LeastDifference)
            ? new CategoryReading(block, CategoryReason.Likeness)
            : new CategoryReading(null, CategoryReason.Likeness);
    }

    private static string? Block(ListItem[] items, bool[] isRead, int from, int step)
    {
        for (var i = from + step; i >= 0 && i < items.Length && items[i].List == items[from].List; i += step)
        {
            if (isRead[i])
            {
                return items[i].Category;
            }
        }

        return null;
    }

    private int Position(string? category, int otherwise) =>
        Enumerable.Range(0, official.Count).Where(position => official[position] == category).DefaultIfEmpty(otherwise).First();
}
