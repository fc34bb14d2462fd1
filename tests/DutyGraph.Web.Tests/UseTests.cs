using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>User actions: narrowing, paging, going back, searching, exporting, printing, losing the connection.</summary>
public sealed class UseTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    [SkippableFact]
    public async Task Filter_OfAnAddress_SurvivesReloadAndAnotherBrowser()
    {
        const string address = "/search?list=RECLAIMED&township=昭苏县昭苏镇";
        await using var one = await _service.OpenAsync(address);
        var lead = await one.Page.Locator("main .lead").InnerTextAsync();
        await one.Page.ReloadAsync();
        await one.SettleAsync();

        await using var other = await _service.OpenElsewhereAsync(address);

        Assert.Contains("52", lead, StringComparison.Ordinal);
        Assert.Equal(lead, await one.Page.Locator("main .lead").InnerTextAsync());
        Assert.Equal(lead, await other.Page.Locator("main .lead").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Back_AfterAnotherOrder_ShowsTheFormerOne()
    {
        await using var open = await _service.OpenAsync(Views.Topics);
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
        await using var open = await _service.OpenAsync(Views.Overview);
        var box = open.Page.Locator("header input[role=combobox], [role=search] input").First;
        await box.FocusAsync();
        await box.EvaluateAsync(
            """
            e => {
              e.dispatchEvent(new CompositionEvent('compositionstart'));
              e.value = 'fangxun';
              e.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
              e.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229, bubbles: true }));
            }
            """);
        Assert.DoesNotContain("/search", open.Page.Url, StringComparison.Ordinal);

        await box.EvaluateAsync(
            """
            e => {
              e.value = '防汛';
              e.dispatchEvent(new CompositionEvent('compositionend', { data: '防汛' }));
              e.dispatchEvent(new InputEvent('input', { bubbles: true }));
            }
            """);
        await box.PressAsync("Enter");

        await open.Page.WaitForURLAsync("**/search?q=*");
    }

    [SkippableFact]
    public async Task Export_OfAFilteredView_HoldsAsManyRowsAsTheViewSays()
    {
        await using var open = await _service.OpenAsync("/search?list=RECLAIMED&township=昭苏县昭苏镇");

        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.Locator("a[href*='/export/duties.csv']").ClickAsync());
        var text = await File.ReadAllTextAsync(await download.PathAsync());

        Assert.Equal(52, text.Split('\n').Count(line => line.Contains("duty:昭苏县昭苏镇/", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public async Task Print_FromDarkMode_IsWhiteAndHasEveryItemFilterAndSource()
    {
        await using var open = await _service.OpenAsync(Views.Township + "?category=生态环保&category=乡村振兴");
        var items = await open.Page.Locator("main table tbody tr").CountAsync();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Contains(
            await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"),
            (string[])["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"]);
        Assert.Equal("rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Equal("table-header-group", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('main thead')).display"));
        Assert.Equal(items, await open.Page.Locator("main table tbody tr:visible").CountAsync());
        var printed = await open.Page.Locator("body").InnerTextAsync();
        Assert.All((string[])["筛选：", "生态环保", "乡村振兴", "liugong.txt", "打印于"], said => Assert.Contains(said, printed, StringComparison.Ordinal));
        Assert.DoesNotContain("复制链接", printed, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task ForcedColours_Ranking_ShowsBarsAndMarksTheCurrentPlaceAndChoiceAlone()
    {
        await using var open = await _service.OpenAsync(Views.Support);
        await open.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        var ground = await ColoursAsync("html", "backgroundColor");
        Assert.DoesNotContain(ground[0], await ColoursAsync("main .bar", "backgroundColor"));
        Assert.Single(await ColoursAsync("header nav a", "borderBottomColor"), colour => colour != ground[0]);
        var choices = await ColoursAsync(".choices > a", "backgroundColor");
        Assert.Equal(2, choices.Distinct().Count());
        Assert.Single(choices, colour => colour == choices[0]);

        Task<string[]> ColoursAsync(string selector, string property) => open.Page.EvaluateAsync<string[]>(
            "([selector, property]) => [...document.querySelectorAll(selector)].map((element) => getComputedStyle(element)[property])",
            (string[])[selector, property]);
    }

    [SkippableFact]
    public async Task Township_Opened_NumbersItsItemsAsPrinted()
    {
        await using var open = await _service.OpenAsync(Views.Township);

        Assert.Equal(136 + 94 + 30, await open.Page.Locator("main table tbody tr").CountAsync());
        Assert.Equal(
            Enumerable.Range(1, 94).Select(number => $"{number}"),
            await open.Page.Locator("section:has(#ASSIST) tbody td:first-child, #ASSIST tbody td:first-child").AllInnerTextsAsync());
    }

    [SkippableFact]
    public async Task Page_OfALongList_IsALinkThatSurvivesReloadAndBack()
    {
        await using var open = await _service.OpenAsync(Views.Support);
        var first = await FirstRowAsync(open);

        await open.Page.Locator("nav a[rel=next]").ClickAsync();
        await open.Page.WaitForURLAsync("**page=2*");
        await open.SettleAsync();
        var second = await FirstRowAsync(open);
        await open.Page.ReloadAsync();
        await open.SettleAsync();
        Assert.Equal(second, await FirstRowAsync(open));
        Assert.NotEqual(first, second);

        await open.Page.GoBackAsync();
        await open.SettleAsync();
        Assert.Equal(first, await FirstRowAsync(open));
    }

    [SkippableTheory]
    [InlineData("/search?list=OTHER", "list=OTHER")]
    [InlineData("/support?by=MONEY", "by=MONEY")]
    [InlineData("/search?category=没有这一类", "没有这一类")]
    [InlineData("/chains?from=department:昭苏县农业农村局&edges=EATS", "edges=EATS")]
    public async Task Address_ThatAsksForWhatThereIsNot_IsToldSo(string address, string said)
    {
        await using var open = await _service.OpenAsync(address);

        Assert.Contains(said, await open.Page.Locator("main .notice[role=status]").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Query_OfAView_RunsInGraphiQLWithTheTotalsOfTheView()
    {
        await using var open = await _service.OpenElsewhereAsync(Views.Duties);
        var lead = await open.Page.Locator("main div.lead").InnerTextAsync();

        // Twice: the second query must open although the first one left its editor tab behind.
        foreach (var (view, total) in ((string, string)[])[(Views.Search, "19"), (Views.Duties, "128")])
        {
            await open.GoAsync(view);
            var query = await open.Page.RunAndWaitForPopupAsync(() => open.Page.Locator("main a[href^='/graphql?']").ClickAsync());
            // The button runs the text of the editor, once the editor is ready.
            await query.Locator(".graphiql-query-editor .view-line").First.WaitForAsync();
            var answer = await query.RunAndWaitForResponseAsync(
                () => query.Locator("button.graphiql-execute-button").ClickAsync(),
                response => response.Request.Method == "POST" && response.Request.PostData?.Contains("IntrospectionQuery", StringComparison.Ordinal) == false);
            Assert.Contains($"\"totalCount\":{total}", (await answer.TextAsync()).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
            await query.CloseAsync();
        }

        Assert.Contains("128", lead, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Quality_Opened_TellsOfEveryCaseByDocumentAndOneByOne()
    {
        await using var open = await _service.OpenAsync(Views.Quality);

        Assert.Equal(["推定", "损坏", "缺失", "其中更正"], (await open.Page.Locator("section[aria-labelledby=by] thead th").AllInnerTextsAsync()).TakeLast(4));
        await open.Page.Locator("main .choices a", new() { HasText = "更正" }).ClickAsync();
        await open.Page.WaitForURLAsync("**code=CORRECTED*");
        Assert.Equal("目前没有按更正表改读的内容。", await open.Page.Locator("section[aria-labelledby=each] .notice").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Screenshots_OfEveryView_AreTakenOnRequest()
    {
        var folder = Environment.GetEnvironmentVariable("DUTYGRAPH_SCREENSHOTS");
        Skip.If(string.IsNullOrEmpty(folder), "DUTYGRAPH_SCREENSHOTS names no folder for them.");
        foreach (var (view, number) in Views.All.Select((view, at) => (view, at + 1)))
        {
            await using var open = await _service.OpenAsync(view);
            foreach (var (width, height) in ((int, int)[])[(390, 844), (1366, 768)])
            {
                foreach (var theme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                {
                    await open.ShowAsync(width, height, theme);
                    await open.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, $"{number:00}-{width}-{theme}.png".ToLowerInvariant()) });
                }
            }
        }
    }

    private static Task<string> FirstRowAsync(OpenPage open) => open.Page.Locator("main table tbody tr").First.InnerTextAsync();
}
