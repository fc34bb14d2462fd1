using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>WCAG 2.2 A and AA, checked by axe-core.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        // Describing the thousands of elements that passed takes most of a run.
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Returns each violation with its element.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page) =>
        (await page.RunAxe(Options)).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"));
}
