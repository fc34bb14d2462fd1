using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>WCAG 2.2 A and AA, as axe-core judges it. Each width, theme and language stands in one of the combinations; DUTYGRAPH_AXE=all tries them all with one another.</summary>
[Collection(PageGroup.Name)]
public sealed class AccessibilityTests(PageService service)
{
    private static readonly int[] _widths = [360, 390, 1440, 2560];

    private static IEnumerable<(int Width, ColorScheme Theme, string Language)> Combinations => Environment.GetEnvironmentVariable("DUTYGRAPH_AXE") == "all"
        ? from width in _widths from theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] from language in (string[])["", "/en"] select (width, theme, language)
        : [(360, ColorScheme.Dark, "/en"), (390, ColorScheme.Light, ""), (1440, ColorScheme.Light, "/en"), (2560, ColorScheme.Dark, "")];

    [SkippableTheory]
    [MemberData(nameof(Views.Data), MemberType = typeof(Views))]
    public async Task View_InEverySizeThemeAndLanguage_HasNoViolation(string view)
    {
        var violations = new List<string>();
        foreach (var (width, theme, language) in Combinations)
        {
            await using var open = await service.OpenAsync(language + view, new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = theme });
            var result = await open.Page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
            violations.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{width} {theme} {language}: {rule.Id}: {node.Html}")));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }
}
