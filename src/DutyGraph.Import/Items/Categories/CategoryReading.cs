using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>How a category was inferred.</summary>
internal enum CategoryReason
{
    /// <summary>The blocks before and after are the same.</summary>
    Neighbours,

    /// <summary>The printed text is a fragment of the category.</summary>
    Fragment,

    /// <summary>Of the blocks before and after, its items are the more similar ones.</summary>
    Likeness,
}

/// <summary>The category that context gives for an unreadable one.</summary>
/// <param name="Category">The category; null if context does not determine it.</param>
/// <param name="Reason">How it was inferred.</param>
internal sealed record CategoryReading(string? Category, CategoryReason Reason);

/// <summary>Adds the issue of an inferred or unreadable category to an item.</summary>
internal static class CategoryIssues
{
    /// <summary>Returns the item with the inferred category, if there is one, and with the issue.</summary>
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
                "CATEGORY_FROM_FRAGMENT", $"“{printed}”是“{reading.Category}”的残字。", $"The text {printed} is what is left of {reading.Category}."),
            _ => (
                "CATEGORY_FROM_LIKENESS",
                $"位于两类交界处，名称和部门与本文件“{reading.Category}”类事项相近。",
                $"On the border of two blocks; by name and departments it is like this document's items of {reading.Category}."),
        };

        // An empty cell and a cell with noise (qitai 271 THV 22 54 TH) are different faults.
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
