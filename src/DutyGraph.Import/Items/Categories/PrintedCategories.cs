namespace DutyGraph.Import;

/// <summary>Decides which printed categories are readable.</summary>
internal static class PrintedCategories
{
    /// <summary>Checks the category of each item.</summary>
    /// <param name="official">The categories in the official order.</param>
    /// <param name="items">All items of all three lists, with categories as printed.</param>
    /// <returns>
    /// True for an official category, and for a category of the county itself: only ideographs, printed more than once, and not part of another printed
    /// category.
    /// </returns>
    internal static bool[] AreRead(IReadOnlyList<string> official, IReadOnlyList<ListItem> items)
    {
        var counts = items.CountBy(item => item.Category).ToDictionary();
        bool IsOwn(string printed) =>
            printed.Length > 1 && counts[printed] > 1 && printed.All(BigramVectors.IsIdeograph)
            && !counts.Keys.Any(other => other != printed && other.Contains(printed, StringComparison.Ordinal));

        var read = counts.Keys.Where(printed => official.Contains(printed) || IsOwn(printed)).ToHashSet();
        return [.. items.Select(item => read.Contains(item.Category))];
    }
}
