using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>Properties of every view.</summary>
public sealed class ViewTests(SharedService shared) : IClassFixture<SharedService>
{
    // Whatever is wider than the window, and text smaller than 12 px.
    private const string TooWideOrSmall =
        """
        width => [
          ...(Math.max(window.innerWidth, document.documentElement.scrollWidth) > width ? [`wide: ${document.documentElement.scrollWidth}`] : []),
          ...[...document.querySelectorAll('body *')]
            .filter(e => !e.closest('svg') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
            .filter(e => e.checkVisibility() && parseFloat(getComputedStyle(e).fontSize) < 12)
            .map(e => `small: ${e.tagName} ${e.textContent.trim().slice(0, 20)}`),
        ]
        """;

    private readonly PageService _service = shared.Service;

    private static readonly int[] Widths = [360, 390, 1440, 2560];
    private static readonly ColorScheme[] Themes = [ColorScheme.Light, ColorScheme.Dark];

    /// <summary>Every view in both languages.</summary>
    public static TheoryData<string> InBothLanguages => [.. Views.All.SelectMany(view => (string[])[view, Views.English(view)])];

    // Every width, theme and language occurs; DUTYGRAPH_AXE=all combines all of them.
    private static IEnumerable<(int Width, ColorScheme Theme)> CheckedByAxe(bool isEnglish) => Environment.GetEnvironmentVariable("DUTYGRAPH_AXE") == "all"
        ? from width in Widths from theme in Themes select (width, theme)
        : isEnglish ? [(360, ColorScheme.Dark), (1440, ColorScheme.Light)] : [(390, ColorScheme.Light), (2560, ColorScheme.Dark)];

    /// <summary>One test, because loading a view takes longer than most of its checks.</summary>
    [SkippableTheory]
    [MemberData(nameof(InBothLanguages))]
    public async Task View_InEveryWidthAndTheme_IsNamedFitsTheWindowAndHasNoFault(string view)
    {
        await using var open = await _service.OpenAsync(view);
        var faults = new List<string>();
        var isEnglish = Views.IsEnglish(view);
        var heading = (await open.Page.Locator("main h1").First.InnerTextAsync()).Trim();
        Assert.NotEmpty(heading);
        Assert.StartsWith(heading, await open.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(isEnglish ? "en" : "zh-CN", await open.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(0, await open.Page.Locator("[role=alert]").CountAsync());

        var combinations = CheckedByAxe(isEnglish).ToLookup(combination => combination.Width, combination => combination.Theme);
        foreach (var width in Widths)
        {
            await open.ShowAsync(width, 900, combinations[width].FirstOrDefault(ColorScheme.Light));
            faults.AddRange((await open.Page.EvaluateAsync<string[]>(TooWideOrSmall, width)).Select(fault => $"{width}: {fault}"));
            foreach (var theme in combinations[width])
            {
                await open.ShowAsync(width, 900, theme);
                faults.AddRange((await Accessibility.ViolationsAsync(open.Page)).Select(fault => $"{width} {theme}: {fault}"));
            }
        }

        Assert.Equal([], faults.Concat(open.Faults));
    }

    [SkippableFact]
    public async Task FirstTab_OnAnyView_IsTheSkipLinkAndIsSeen()
    {
        await using var open = await _service.OpenAsync(Views.Support);

        await open.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("#content", await open.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        Assert.True(
            await open.Page.EvaluateAsync<bool>(
                "() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.left >= 0 && r.width > 0; }"));
    }

    [SkippableFact]
    public async Task Overview_ByABrowserThatWasNeverHere_LoadsLessThan300KilobytesOfScriptAndNothingMoves()
    {
        await using var open = await _service.OpenElsewhereAsync();
        var sizes = new List<Task<int>>();
        open.Page.RequestFinished += (_, request) =>
        {
            if (request.ResourceType == "script")
            {
                sizes.Add(SizeAsync(request));
            }
        };

        await open.GoAsync(Views.Overview);

        Assert.InRange((await Task.WhenAll(sizes)).Sum(), 1, 300_000);
        Assert.Equal(0, await open.Page.EvaluateAsync<double>(
            """
            () => new Promise(resolve => {
              let shift = 0;
              const observer = new PerformanceObserver(list => { for (const entry of list.getEntries()) shift += entry.value; });
              observer.observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => setTimeout(() => resolve(shift), 0));
            })
            """));

        static async Task<int> SizeAsync(IRequest request) => (await request.SizesAsync()).ResponseBodySize;
    }

    [SkippableFact]
    public async Task Text_ThatIsMarkup_StaysText()
    {
        const string markup = "<img src=x onerror=alert(1)>";
        await using var open = await _service.OpenAsync("/search?q=" + Uri.EscapeDataString(markup));

        Assert.Contains(markup, await open.Page.Locator("main h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await open.Page.Locator("main img").CountAsync());
    }

    [SkippableFact]
    public async Task Page_WhereOnlyTrustedDocumentsRun_ShowsEveryView()
    {
        await using var trusting = await new PageService { TrustedDocumentsOnly = true }.StartAsync();
        await trusting.ReadyAsync();
        foreach (var view in Views.All)
        {
            await using var open = await trusting.OpenAsync(view);
            Assert.Equal($"{view}: ", $"{view}: {string.Join(' ', await open.Page.Locator("[role=alert]").AllInnerTextsAsync())}");
            Assert.Equal([], open.Faults);
        }
    }
}
