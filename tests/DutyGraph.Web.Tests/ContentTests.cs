using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>Each view has the parts that it is for.</summary>
public sealed class ContentTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    [SkippableFact]
    public async Task Overview_Opened_HasRankingDifferencesHeatQualityAndBeginnings()
    {
        await using var open = await _service.OpenAsync(Views.Overview);

        Assert.Equal(10, await CountAsync(open, "section[aria-labelledby=ranking] tbody tr"));
        Assert.Equal(5, await CountAsync(open, "section[aria-labelledby=differing] li .name"));
        Assert.Equal(
            ["基本", "配合", "收回"], (await open.Page.Locator("section[aria-labelledby=heat] thead th").AllInnerTextsAsync()).Skip(1).Take(3).Select(WithoutMark));
        Assert.Equal(["推定", "损坏", "缺失"], await open.Page.Locator("section[aria-labelledby=doubts] dt").AllInnerTextsAsync());
        Assert.True(await CountAsync(open, "main .begin a") >= 3);
        Assert.Matches(@"\d+\.\d%", await open.Page.Locator("section[aria-labelledby=ranking] .more").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Support_ByClausesOfKinds_RanksByThemAndCumulatesToTheWhole()
    {
        await using var open = await _service.OpenAsync("/support?by=CLAUSES&group=CATEGORY");
        var head = (await open.Page.Locator("main thead th").AllInnerTextsAsync()).Select(title => title.TrimEnd(' ', '↓')).ToList();
        Assert.Equal(["名次", "类别", "配合事项", "牵头", "唯一", "乡镇", "乡镇职责", "收回", "占比", "累计占比"], head);

        var rows = await open.Page.EvaluateAsync<string[][]>(
            "() => [...document.querySelectorAll('main tbody tr')].map(row => [...row.children].map(cell => cell.innerText.trim()))");
        var clauses = rows.Select(row => int.Parse(row[6].Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(clauses.OrderDescending(), clauses);
        Assert.Equal("100.0%", rows[^1][9]);
    }

    [SkippableFact]
    public async Task Flows_UntilTheyAreAskedFor_LoadNoDrawingLibrary()
    {
        await using var open = await _service.OpenElsewhereAsync();
        var drawing = new List<string>();
        open.Page.Request += (_, request) =>
        {
            if (request.Url.Contains("Sankey", StringComparison.Ordinal) && request.ResourceType == "script")
            {
                drawing.Add(request.Url);
            }
        };
        await open.GoAsync(Views.Support);
        Assert.Empty(drawing);

        await open.Page.Locator("main a[href*='flows=1']").ClickAsync();
        await open.Page.Locator(".drawing svg text").First.WaitForAsync();

        Assert.NotEmpty(drawing);
        var left = await open.Page.Locator(".flows details table").First.Locator("tbody tr").CountAsync();
        var right = await open.Page.Locator(".flows details table").Last.Locator("tbody tr").CountAsync();
        Assert.Equal(["部门", "类别", "配合事项", "类别", "乡镇", "配合事项"], await open.Page.Locator(".flows details thead th").AllTextContentsAsync());
        Assert.True(left > 20 && right > 20, $"{left} {right}");
    }

    [SkippableFact]
    public async Task Department_Opened_HasClausesTakenBackPartnersAndItsPlace()
    {
        await using var open = await _service.OpenAsync(Views.Department);

        Assert.Equal(
            ["乡镇为它做什么", "它收回的事项", "与哪些部门共事", "各地同类部门"], (await open.Page.Locator("main h2").AllInnerTextsAsync()).Select(title => title.Split(' ')[0]));
        Assert.True(await CountAsync(open, "section[aria-labelledby=assisted] tbody td:last-child li") > 50);
        Assert.Equal(1, await CountAsync(open, "section[aria-labelledby=peers] tr.is-here"));
        Assert.Matches("在各地 \\d+ 个农业农村局中，配合事项数排第 \\d+", await open.Page.Locator("main .lead").First.InnerTextAsync());
    }

    [SkippableFact]
    public async Task Topic_Opened_SaysOfEachDutyWhyItCounts()
    {
        await using var open = await _service.OpenAsync(Views.Topic);

        var reasons = await open.Page.EvaluateAsync<int[]>(
            "() => [...document.querySelectorAll('main tbody tr')].map(row => row.lastElementChild.querySelectorAll('li').length)");
        Assert.True(reasons.Length >= 2);
        Assert.All(reasons, count => Assert.True(count > 0));
        Assert.Equal("为何算同一件事", await open.Page.Locator("main thead th").Last.InnerTextAsync());
    }

    [SkippableFact]
    public async Task Compare_OfTwo_HasThoseThatDifferFirstThenByCategory()
    {
        await using var open = await _service.OpenAsync(Views.Compare);

        var rows = await open.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('main tbody tr')]
              .map(row => row.classList.contains('is-differing') + ' ' + row.querySelector('.category').innerText)
            """);
        var differing = rows.TakeWhile(row => row.StartsWith("true", StringComparison.Ordinal)).Count();
        Assert.InRange(differing, 1, rows.Length - 1);
        var others = rows.Skip(differing).ToList();
        Assert.DoesNotContain(others, row => row.StartsWith("true", StringComparison.Ordinal));
        Assert.Equal(others.Distinct().Count(), others.Zip(others.Skip(1)).Count(pair => pair.First != pair.Second) + 1);
    }

    [SkippableFact]
    public async Task Compare_OfTen_TakesNoEleventh()
    {
        var ten = string.Join('&', Enumerable.Range(1, 10).Select(number => $"t=某县第{number}镇"));
        await using var open = await _service.OpenAsync("/compare?" + ten);

        Assert.Equal(0, await CountAsync(open, "main .add"));
        Assert.Contains("最多十个乡镇", await open.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Search_Opened_HasFacetsThatCountAndMarksWhatWasFound()
    {
        await using var open = await _service.OpenAsync(Views.Search);

        Assert.Equal(["种类", "清单", "类别", "乡镇", "部门"], await open.Page.Locator("main aside summary").AllInnerTextsAsync());
        Assert.All(await open.Page.Locator("main li mark").AllInnerTextsAsync(), mark => Assert.Contains(mark, "防汛", StringComparison.Ordinal));
        var facet = open.Page.Locator("main aside a[href*='list=ASSIST']");
        var number = (await facet.Locator("span").Last.InnerTextAsync()).Trim();
        await facet.ClickAsync();
        await open.Page.WaitForURLAsync("**list=ASSIST*");
        await open.SettleAsync();
        Assert.Contains($"共找到 {number} 条", await open.Page.Locator("main .lead").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Search_ForDepartmentsWithAFilterOfDuties_SaysThatItListsDuties()
    {
        await using var open = await _service.OpenAsync("/search?q=农业&type=DEPARTMENT&list=ASSIST");

        await Assertions.Expect(open.Page.Locator("main .filters .notice")).ToHaveTextAsync("其他筛选只对事项有效，所以这里只列事项。");
    }

    [SkippableFact]
    public async Task Missing_Opened_LeadsBackToTheOverview()
    {
        await using var open = await _service.OpenAsync(Views.English(Views.Missing));

        await open.Page.Locator("main .content a.button").ClickAsync();

        await open.Page.WaitForURLAsync(new Uri(_service.Address, "/en/").ToString());
        await Assertions.Expect(open.Page.Locator("section[aria-labelledby=ranking]")).ToBeVisibleAsync();
    }

    [SkippableFact]
    public async Task Frame_OfAView_LeadsUpClearsFiltersAndCopiesTheAddress()
    {
        await using var open = await _service.OpenElsewhereAsync(Views.Department + "?category=乡村振兴");
        await open.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await open.Page.Locator("main button", new() { HasText = "复制链接" }).ClickAsync();
        await Assertions.Expect(open.Page.Locator("main .said")).ToHaveTextAsync("已复制");
        Assert.EndsWith(
            "/departments/昭苏县农业农村局?category=乡村振兴", await open.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);

        await open.Page.Locator("main a", new() { HasText = "清除筛选" }).ClickAsync();
        await open.Page.WaitForURLAsync(url => !url.Contains('?', StringComparison.Ordinal));
        Assert.Equal(["总览", "部门依赖", "昭苏县农业农村局"], await open.Page.Locator("main .crumbs li").AllInnerTextsAsync());
        await open.Page.Locator("main .crumbs a").Last.ClickAsync();
        await open.Page.WaitForURLAsync("**/support");
    }

    private static Task<int> CountAsync(OpenPage open, string selector) => open.Page.Locator(selector).CountAsync();

    private static string WithoutMark(string text) => text.Trim(' ', '●', '▲', '■', '\n');
}
