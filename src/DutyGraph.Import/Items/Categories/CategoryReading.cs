using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>How a category was settled.</summary>
internal enum CategoryReason
{
    /// <summary>The blocks before and after are the same.</summary>
    Neighbours,

    /// <summary>What is printed is a piece of it.</summary>
    Fragment,

    /// <summary>Of the blocks before and after, it is the one whose items are like this one.</summary>
    Likeness,
}

/// <summary>What context makes of a category that cannot be read.</summary>
/// <param name="Category">The category; null where context does not settle it.</param>
/// <param name="Reason">Why.</param>
internal sealed record CategoryReading(string? Category, CategoryReason Reason);

/// <summary>Says on an item what was made of its category.</summary>
internal static class CategoryIssues
{
    /// <summary>The item with its category set, where it is known, and flagged in any case.</summary>
    internal static ListItem Flag(ListItem item, CategoryReading reading)
    {
        var printed = item.Category;
        var severity = reading.Category is not null ? IssueSeverity.Inferred : printed.Length is 0 ? IssueSeverity.Missing : IssueSeverity.Damaged;
        var (code, chinese, english) = reading switch
        {
            { Category: null } => ("CATEGORY_UNREADABLE", "上下文也不能确定。", "Context does not settle it."),
            { Reason: CategoryReason.Neighbours } => (
                "CATEGORY_FROM_NEIGHBOURS", $"前后各项均为“{reading.Category}”。", $"The items before and after are {reading.Category}."),
            { Reason: CategoryReason.Fragment } => (
                "CATEGORY_FROM_FRAGMENT", $"“{printed}”是“{reading.Category}”的残字。", $"{printed} is what is left of {reading.Category}."),
            _ => (
                "CATEGORY_FROM_LIKENESS",
                $"位于两类交界处，名称和部门与本文件“{reading.Category}”类事项相近。",
                $"On the border of two blocks; by name and departments it is like this document's items of {reading.Category}."),
        };

        // Nothing printed and noise printed (qitai 271 THV 22 54 TH) are two faults.
        var message = reading.Reason is CategoryReason.Fragment ? chinese + english
            : printed.Length is 0 ? $"未印类别；{chinese}No category is printed. {english}"
            : $"所印类别无法辨认；{chinese}The printed category is unreadable. {english}";
        return item with
        {
            Category = reading.Category ?? printed,
            Issues = item.Issues.Add(new ItemIssue(severity, code, message, ItemFields.Category, item.Line, printed)),
        };
    }
}
