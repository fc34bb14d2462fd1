using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>What holds of every view.</summary>
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
        foreach (var width in (int[])[360, 1366, 2560])
        {
            await using var open = await service.OpenAsync(view, new() { ViewportSize = new() { Width = width, Height = 800 } });

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
    public async Task Overview_Opened_LoadsLessThan300KilobytesOfScript()
    {
        await using var open = await service.OpenAsync(Views.Missing);
        var sizes = new List<Task<int>>();
        open.Page.RequestFinished += (_, request) =>
        {
            if (request.ResourceType == "script")
            {
                sizes.Add(SizeAsync(request));
            }
        };

        await open.GoAsync(Views.Overview);

        var total = (await Task.WhenAll(sizes)).Sum();
        Assert.InRange(total, 1, 300_000);

        static async Task<int> SizeAsync(IRequest request) => (await request.SizesAsync()).ResponseBodySize;
    }

    [SkippableFact]
    public async Task Page_WhereOnlyTrustedDocumentsRun_ShowsEveryView()
    {
        await using var trusting = new PageService { TrustedDocumentsOnly = true };
        await ((IAsyncLifetime)trusting).InitializeAsync();
        foreach (var view in Views.All)
        {
            await using var open = await trusting.OpenAsync(view);
            Assert.Equal((view, 0), (view, await open.Page.Locator("[role=alert]").CountAsync()));
            Assert.Equal([], open.Faults);
        }

        await ((IAsyncLifetime)trusting).DisposeAsync();
    }
}
