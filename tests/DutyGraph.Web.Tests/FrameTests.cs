using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>What stands around every view: focus, shortcuts, sizes, and text that stays text.</summary>
public sealed class FrameTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

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
    public async Task View_ThatIsChangedTo_GetsTheFocusOnItsHeadingBeforeAndAfterBack()
    {
        await using var open = await _service.OpenAsync(Views.Overview);
        Assert.Equal("BODY", await open.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));

        await open.Page.Locator("header nav a[href$='/quality']").ClickAsync();
        await open.Page.WaitForFunctionAsync("() => document.activeElement.matches('main h1') && document.activeElement.textContent === '数据质量'");
        await open.Page.GoBackAsync();

        await open.Page.WaitForFunctionAsync("() => document.activeElement.matches('main h1') && document.activeElement.textContent !== '数据质量'");
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light, "light")]
    [InlineData(ColorScheme.Dark, "dark")]
    public async Task FormControls_OfAViewWithFilters_FollowTheTheme(ColorScheme theme, string scheme)
    {
        await using var open = await _service.OpenAsync(Views.Township);
        await open.ShowAsync(1366, 768, theme);

        Assert.Equal(scheme, await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main input[type=checkbox]')).colorScheme"));
    }

    [SkippableFact]
    public async Task Shortcut_OfTheSearchBox_NeedsAModifier()
    {
        await using var open = await _service.OpenAsync(Views.Support);
        const string isInTheBox = "() => document.activeElement.matches('header input[role=combobox]')";

        await open.Page.Keyboard.PressAsync("/");
        Assert.False(await open.Page.EvaluateAsync<bool>(isInTheBox));
        await open.Page.Keyboard.PressAsync("Control+k");
        Assert.True(await open.Page.EvaluateAsync<bool>(isInTheBox));
    }

    [SkippableFact]
    public async Task Focus_MovedBackThroughALongView_IsNeverUnderTheHeader()
    {
        await using var open = await _service.OpenAsync(Views.Support);
        await open.Page.Locator("main tbody tr").Last.Locator("a").Last.FocusAsync();
        var covered = new List<string>();
        for (var times = 0; times < 120; times++)
        {
            await open.Page.Keyboard.PressAsync("Shift+Tab");
            covered.AddRange(await open.Page.EvaluateAsync<string[]>(
                """
                () => {
                  const focused = document.activeElement;
                  if (!focused.closest('main')) return [];
                  const { top } = focused.getBoundingClientRect();
                  const header = document.querySelector('header').getBoundingClientRect().bottom;
                  return top < header && header > 0 && window.scrollY > 0 ? [`${focused.textContent.trim().slice(0, 20)} at ${top}`] : [];
                }
                """));
        }

        Assert.Equal([], covered);
    }

    [SkippableFact]
    public async Task Heading_WhileAnotherDepartmentIsAskedFor_IsNotThatOfTheFormer()
    {
        await using var open = await _service.OpenAsync(Views.Department);
        await open.Page.RouteAsync("**/graphql", route => route.AbortAsync("connectionfailed"));

        await open.Page.Locator("section[aria-labelledby=peers] tbody tr:not(.is-here) th a").First.ClickAsync();
        await open.Page.Locator("main [role=alert]").First.WaitForAsync();

        var name = Uri.UnescapeDataString(open.Page.Url).Split('/')[^1];
        Assert.NotEqual("昭苏县农业农村局", name);
        Assert.Equal(name, await open.Page.Locator("main h1").InnerTextAsync());
        Assert.StartsWith(name, await open.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Table_OfDuties_KeepsItsFirstColumnInViewOnAPhone()
    {
        await using var open = await _service.OpenAsync(Views.Duties);
        await open.ShowAsync(390, 844, ColorScheme.Light);

        await open.Page.Locator("main .table-frame").EvaluateAsync("frame => frame.scrollLeft = 300");

        var left = await open.Page.Locator("main .table-frame")
            .EvaluateAsync<double>("frame => frame.querySelector('tbody td').getBoundingClientRect().left - frame.getBoundingClientRect().left");
        Assert.Equal(0, left, 1);
        Assert.True(await open.Page.Locator("main .table-frame").EvaluateAsync<bool>("frame => frame.scrollLeft > 100"));
    }

    [SkippableTheory]
    [InlineData(Views.Overview)]
    [InlineData(Views.Support)]
    [InlineData(Views.Topics)]
    [InlineData(Views.Township)]
    [InlineData(Views.Duties)]
    public async Task Text_OfAWideWindow_HasAtMost42EmsALine(string view)
    {
        await using var open = await _service.OpenAsync(view);
        await open.ShowAsync(2560, 1200, ColorScheme.Light);

        var tooLong = await open.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main .lead p, main .notice, main li > span:last-child, main tbody th > a')].flatMap(block => {
              const range = document.createRange();
              range.selectNodeContents(block);
              const ems = Math.max(0, ...[...range.getClientRects()].map(line => line.width)) / parseFloat(getComputedStyle(block).fontSize);
              return ems > 42.5 ? [`${ems}: ${block.textContent.slice(0, 30)}`] : [];
            })
            """);

        Assert.Equal([], tooLong);
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
