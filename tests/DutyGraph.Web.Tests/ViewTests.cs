using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>Properties of every view.</summary>
[Collection(PageGroup.Name)]
public sealed class ViewTests(PageService service)
{
    [SkippableTheory]
    [MemberData(nameof(Views.Data), MemberType = typeof(Views))]
    public async Task View_Opened_IsNamedByItsHeadingAndBreaksNoRule(string view)
    {
        await using var open = await service.OpenAsync(view);

        var heading = (await open.Page.Locator("main h1").First.InnerTextAsync()).Trim();
        Assert.NotEmpty(heading);
        Assert.StartsWith(heading, await open.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await open.Page.Locator("[role=alert]").CountAsync());
        Assert.Equal([], open.Faults);
    }

    [SkippableTheory]
    [MemberData(nameof(Views.Data), MemberType = typeof(Views))]
    public async Task View_AtAnyWidth_IsNoWiderThanTheWindowAndLegible(string view)
    {
        await using var open = await service.OpenAsync(view);
        foreach (var width in (int[])[360, 1366, 2560])
        {
            await open.ShowAsync(width, 800, ColorScheme.Light);

            Assert.Equal(width, await open.Page.EvaluateAsync<int>("() => Math.max(window.innerWidth, document.documentElement.scrollWidth)"));
            var small = await open.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && !e.closest('svg') && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) && parseFloat(getComputedStyle(e).fontSize) < 12)
                  .map(e => e.tagName + ' ' + e.textContent.trim().slice(0, 20))
                """);
            Assert.Equal([], small);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Views.Data), MemberType = typeof(Views))]
    public async Task View_InEnglish_SaysSoAndIsTheSameView(string view)
    {
        await using var open = await service.OpenAsync("/en" + view);

        Assert.Equal("en", await open.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal([], open.Faults);
    }

    [SkippableFact]
    public async Task FirstTab_OnAnyView_IsTheSkipLinkAndIsSeen()
    {
        await using var open = await service.OpenAsync(Views.Support);

        await open.Page.Keyboard.PressAsync("Tab");

        Assert.Equal("#content", await open.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('href')"));
        Assert.True(await open.Page.EvaluateAsync<bool>("() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.left >= 0 && r.width > 0; }"));
    }

    [SkippableFact]
    public async Task Overview_ByABrowserThatWasNeverHere_LoadsLessThan300KilobytesOfScriptAndNothingMoves()
    {
        await using var open = await service.OpenElsewhereAsync();
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
              new PerformanceObserver(list => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => setTimeout(() => resolve(shift), 0));
            })
            """));

        static async Task<int> SizeAsync(IRequest request) => (await request.SizesAsync()).ResponseBodySize;
    }

    [SkippableFact]
    public async Task Text_ThatIsMarkup_StaysText()
    {
        const string markup = "<img src=x onerror=alert(1)>";
        await using var open = await service.OpenAsync("/search?q=" + Uri.EscapeDataString(markup));

        Assert.Contains(markup, await open.Page.Locator("main h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await open.Page.Locator("main img").CountAsync());
    }

    [SkippableFact]
    public async Task Page_WhereOnlyTrustedDocumentsRun_ShowsEveryView()
    {
        await using var trusting = new PageService { TrustedDocumentsOnly = true };
        await ((IAsyncLifetime)trusting).InitializeAsync();
        foreach (var view in Views.All)
        {
            await using var open = await trusting.OpenAsync(view);
            Assert.Equal($"{view}: ", $"{view}: {string.Join(' ', await open.Page.Locator("[role=alert]").AllInnerTextsAsync())}");
            Assert.Equal([], open.Faults);
        }

        await ((IAsyncLifetime)trusting).DisposeAsync();
    }
}
