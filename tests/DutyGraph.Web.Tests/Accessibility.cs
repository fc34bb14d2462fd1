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

    // Axe stays in the page after its first run. Running it there again spares sending its text, and the answer, a second time.
    private const string RunAgain =
        """
        async tags => (await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }))
          .violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`))
        """;

    /// <summary>Returns each violation with its element.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page) => await page.EvaluateAsync<bool>("() => 'axe' in window")
        ? await page.EvaluateAsync<string[]>(RunAgain, Options.RunOnly.Values)
        : (await page.RunAxe(Options)).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"));
}
