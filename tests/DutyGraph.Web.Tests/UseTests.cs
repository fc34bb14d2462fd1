using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>What people do with the page: narrow, page, go back, search, export, print, lose the connection.</summary>
[Collection(PageGroup.Name)]
public sealed class UseTests(PageService service)
{
    [SkippableFact]
    public async Task Filter_OfAnAddress_SurvivesReloadAndAnotherBrowser()
    {
        const string address = "/search?list=RECLAIMED&township=昭苏县昭苏镇";
        await using var one = await service.OpenAsync(address);
        var lead = await one.Page.Locator("main .lead").InnerTextAsync();
        await one.Page.ReloadAsync();
        await one.SettleAsync();

        await using var other = await service.OpenAsync(address);

        Assert.Contains("52", lead, StringComparison.Ordinal);
        Assert.Equal(lead, await one.Page.Locator("main .lead").InnerTextAsync());
        Assert.Equal(lead, await other.Page.Locator("main .lead").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Back_AfterAnotherOrder_ShowsTheFormerOne()
    {
        await using var open = await service.OpenAsync(Views.Topics);
        var first = await FirstRowAsync(open);

        await open.Page.Locator("main a[href*='order=DIFFERING']").ClickAsync();
        await open.SettleAsync();
        Assert.Contains("order=DIFFERING", open.Page.Url, StringComparison.Ordinal);
        await open.Page.GoBackAsync();
        await open.SettleAsync();

        Assert.DoesNotContain("order=", open.Page.Url, StringComparison.Ordinal);
        Assert.Equal(first, await FirstRowAsync(open));
    }

    [SkippableFact]
    public async Task Search_EnterWhileCharactersAreComposed_SearchesNothing()
    {
        await using var open = await service.OpenAsync(Views.Overview);
        var box = open.Page.Locator("header input[role=combobox], [role=search] input").First;
        await box.FocusAsync();
        await box.EvaluateAsync("e => { e.dispatchEvent(new CompositionEvent('compositionstart')); e.value = 'fangxun'; e.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true })); e.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229, bubbles: true })); }");
        Assert.DoesNotContain("/search", open.Page.Url, StringComparison.Ordinal);

        await box.EvaluateAsync("e => { e.value = '防汛'; e.dispatchEvent(new CompositionEvent('compositionend', { data: '防汛' })); e.dispatchEvent(new InputEvent('input', { bubbles: true })); }");
        await box.PressAsync("Enter");

        await open.Page.WaitForURLAsync("**/search?q=*");
    }

    [SkippableFact]
    public async Task Export_OfAFilteredView_HoldsAsManyRowsAsTheViewSays()
    {
        await using var open = await service.OpenAsync("/search?list=RECLAIMED&township=昭苏县昭苏镇");

        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.Locator("a[href*='/export/duties.csv']").ClickAsync());
        var text = await File.ReadAllTextAsync(await download.PathAsync());

        Assert.Equal(52, text.Split('\n').Count(line => line.Contains("duty:昭苏县昭苏镇/", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task Print_FromDarkMode_IsWhiteAndHasEveryItem()
    {
        await using var open = await service.OpenAsync(Views.Township, new() { ColorScheme = ColorScheme.Dark });
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Contains(
            await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"), (string[])["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]);
        Assert.Equal("table-header-group", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main thead')).display"));
        Assert.Equal(136 + 94 + 30, await open.Page.Locator("main table tbody tr").CountAsync());
    }

    [SkippableFact]
    public async Task View_WhoseServiceIsAway_SaysSoAndRecoversWithoutReload()
    {
        await using var open = await service.OpenAsync(Views.Support);
        await open.Page.RouteAsync("**/graphql*", route => route.AbortAsync("connectionfailed"));
        await open.Page.Locator("main .choices a[href*='group=']").First.ClickAsync();
        var alert = open.Page.Locator("[role=alert]").First;
        await alert.WaitForAsync();

        await open.Page.UnrouteAsync("**/graphql*");
        await alert.Locator("button").ClickAsync();

        await open.SettleAsync();
        Assert.Equal(0, await open.Page.Locator("[role=alert]").CountAsync());
    }

    [SkippableFact]
    public async Task Query_OfAView_OpensWithItsVariables()
    {
        await using var open = await service.OpenAsync(Views.Duties);

        var address = Uri.UnescapeDataString((await open.Page.Locator("main a[href^='/graphql?']").First.GetAttributeAsync("href"))!);

        Assert.Contains("township:昭苏县昭苏镇", address, StringComparison.Ordinal);
        Assert.Contains("query", address, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Screenshots_OfEveryView_AreTakenOnRequest()
    {
        var folder = Environment.GetEnvironmentVariable("DUTYGRAPH_SCREENSHOTS");
        Skip.If(string.IsNullOrEmpty(folder), "DUTYGRAPH_SCREENSHOTS names no folder for them.");
        foreach (var (view, number) in Views.All.Select((view, at) => (view, at + 1)))
        {
            foreach (var width in (int[])[390, 1366])
            {
                foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                {
                    await using var open = await service.OpenAsync(view, new() { ViewportSize = new() { Width = width, Height = width == 390 ? 844 : 768 }, ColorScheme = theme });
                    await open.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, $"{number:00}-{width}-{theme}.png".ToLowerInvariant()) });
                }
            }
        }
    }

    private static Task<string> FirstRowAsync(OpenPage open) => open.Page.Locator("main table tbody tr").First.InnerTextAsync();
}
