namespace DutyGraph.Import;

/// <summary>Which printed categories can be taken as they stand.</summary>
internal static class PrintedCategories
{
    /// <summary>Judges each item's category.</summary>
    /// <param name="official">The categories in the official order.</param>
    /// <param name="items">All items of all three lists, categories as printed.</param>
    /// <returns>
    /// True for an official category, and for one of the county's own: ideographs alone, printed more than once, and no piece of another that is printed.
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
