namespace DutyGraph.Import;

/// <summary>Settles categories that are empty, garbled or cut: they stand in contiguous blocks, in one official order on every list.</summary>
/// <param name="official">The categories in that order.</param>
internal sealed class CategorySettler(IReadOnlyList<string> official)
{
    // Two ways of drawing a border that are nearer to each other than this are not told apart. CategoryBordersTests hides cells beside the borders of the sound
    // lists and counts: where a block's last cell is hidden, about one in six that are set go to the block behind it. That is why each is flagged INFERRED.
    private const double LeastDifference = 0.005;

    /// <summary>Reads the categories of a document's items.</summary>
    /// <param name="printed">All items of all three lists, in order, categories as printed.</param>
    /// <returns>The same items; a category that context settles is set and flagged, one that it does not settle stays as printed and is flagged.</returns>
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

    // A piece of one category that may stand here is that category (qitai 202 旅游, 222 应急管理).
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
            var whole = official.Where((category, position) => position >= from && position <= to && category.Contains(printed, StringComparison.Ordinal)).ToList();
            if (whole.Count is 1)
            {
                items[i] = CategoryIssues.Flag(items[i], new CategoryReading(whole[0], CategoryReason.Fragment));
                isRead[i] = true;
            }
        }
    }

    // A block of which no cell can be read is known from nothing: between two blocks only the border between them is to be found.
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

    // Beyond the first or the last block that can be read others may have stood.
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
