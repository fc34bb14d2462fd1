using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>WCAG 2.2 A and AA, checked by axe-core. Each width, theme and language occurs in one of the combinations; DUTYGRAPH_AXE=all tests all
/// combinations.</summary>
[Collection(PageGroup.Name)]
public sealed class AccessibilityTests(PageService service)
{
    private static readonly string[] Languages = ["", "/en"];
    private static readonly int[] Widths = [360, 390, 1440, 2560];

    private static IEnumerable<(string Language, int Width, ColorScheme Theme)> Combinations => Environment.GetEnvironmentVariable("DUTYGRAPH_AXE") == "all"
        ? from language in Languages from width in Widths from theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark] select (language, width, theme)
        : [("", 390, ColorScheme.Light), ("", 2560, ColorScheme.Dark), ("/en", 360, ColorScheme.Dark), ("/en", 1440, ColorScheme.Light)];

    [SkippableTheory]
    [MemberData(nameof(Views.Data), MemberType = typeof(Views))]
    public async Task View_InEverySizeThemeAndLanguage_HasNoViolation(string view)
    {
        var violations = new List<string>();
        await using var open = await service.OpenAsync(view);
        foreach (var combinations in Combinations.GroupBy(combination => combination.Language))
        {
            if (combinations.Key.Length > 0)
            {
                await open.GoAsync(combinations.Key + view);
            }

            foreach (var (language, width, theme) in combinations)
            {
                await open.ShowAsync(width, 900, theme);
                var result = await open.Page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
                violations.AddRange(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{width} {theme} {language}: {rule.Id}: {node.Html}")));
            }
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }
}
