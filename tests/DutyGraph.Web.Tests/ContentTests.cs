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

    [SkippableFact]
    public async Task Duty_Opened_IsThatOfLine273()
    {
        await using var open = await _service.OpenAsync(Views.Duty);

        Assert.Equal("昌吉市六工镇配合履职事项第 54 项，属“生态环保”。", await open.Page.Locator("main .lead").InnerTextAsync());
        Assert.Equal(
            ["清单", "序号", "事项类别", "事项名称", "对应上级部门", "上级部门职责", "乡镇配合职责"],
            await open.Page.Locator("section[aria-labelledby=printed] dt").AllInnerTextsAsync());
        var printed = await open.Page.Locator("section[aria-labelledby=printed] dd").AllInnerTextsAsync();
        Assert.Equal(["▲配合履职事项", "54", "生态环保", "退耕还林管理", "昌吉市林业和草原局"], printed.Take(5));
        // Every clause stands in that line of the file, 6 of the department and 9 of the township.
        var line = Source("liugong.txt")[272];
        Assert.StartsWith("54\t生态环保\t退耕还林管理\t昌吉市林业和草原局\t", line, StringComparison.Ordinal);
        foreach (var (cell, count) in ((int, int)[])[(5, 6), (6, 9)])
        {
            var clauses = await open.Page.Locator($"section[aria-labelledby=printed] dd >> nth={cell} >> li").AllInnerTextsAsync();
            Assert.Equal(count, clauses.Count);
            Assert.All(clauses, clause => Assert.Contains(clause.ReplaceLineEndings(" "), line, StringComparison.Ordinal));
        }

        var chain = WithoutSpace(await open.Page.Locator("section[aria-labelledby=chain]").InnerTextAsync());
        Assert.Matches("依据清单未写明依据牵头部门昌吉市林业和草原局1.*乡镇做什么昌吉市六工镇1.*向谁报告昌吉市林业和草原局依据乡镇职责第5条、第8条", chain);
        Assert.Contains("文件 liugong.txt，第 273 行", await open.Page.Locator("section[aria-labelledby=source]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Townships_Opened_HaveAsManyDutiesAsTheirListsNumber()
    {
        await using var open = await _service.OpenAsync(Views.Townships);

        Assert.Equal("5 个乡镇公布了清单。", await open.Page.Locator("main .lead").InnerTextAsync());
        // The last number of each list in the files.
        Assert.Equal(
            [
                "奇台县奇台镇|昌吉州、奇台县|2025-07|85|68|26|179", "奎屯市开干齐乡|伊犁州、奎屯市|未印日期|87|123|51|261",
                "昌吉市六工镇|昌吉州、昌吉市|2025-01|136|94|30|260", "昭苏县昭苏镇|伊犁州、昭苏县|2025-07|89|128|52|269",
                "木垒县大石头乡|昌吉州、木垒县|2025-07|105|103|37|245",
            ],
            await RowsAsync(open, "main tbody tr"));
    }

    [SkippableFact]
    public async Task Acts_Opened_AreThoseThatTheFilesNameAsOftenAsTheyDo()
    {
        await using var open = await _service.OpenAsync(Views.Acts);

        var rows = await RowsAsync(open, "main tbody tr");

        Assert.Equal(
            [
                "中华人民共和国公路法|法律|2|0|2|0|责任链", "中华人民共和国动物防疫法|法律|1|0|1|0|责任链", "中华人民共和国户籍管理条例|条例|1|0|1|0|责任链",
                "中华人民共和国消费者权益保护法|法律|3|0|3|0|责任链", "住宅室内装饰装修管理办法|办法、规定、细则|4|0|0|4|责任链",
                "户口居民身份证管理工作规范|规范、制度、标准|1|0|1|0|责任链", "村（社区）工作机制、牌子、证明事项规范|规范、制度、标准|2|0|2|0|责任链",
                "物业管理条例|条例|3|0|0|3|责任链", "病死及病死动物危害化处理技术规范|规范、制度、标准|1|0|0|1|责任链",
                "自治区实施〈地方党政领导干部安全生产责任制规定〉细则|办法、规定、细则|3|0|3|0|责任链", "自然灾害情况统计调查制度|规范、制度、标准|2|0|2|0|责任链",
            ],
            rows);
        // No duty names an act twice, so that the files have each title as often.
        var text = WithoutSpace(string.Concat(Files.SelectMany(Source)));
        Assert.Equal(rows.Select(row => row.Split('|')[2]), rows.Select(row => $"{text.Split($"《{row.Split('|')[0]}》").Length - 1}"));
    }

    [SkippableFact]
    public async Task Quality_OfDamagedNames_ShowsWhatTheFilePrintsInThatLine()
    {
        await using var open = await _service.OpenAsync("/quality?severity=DAMAGED&field=name&township=奇台县奇台镇");

        Assert.Equal(
            ["179|34|57|17|0", "261|0|0|1|0", "260|0|0|0|0", "269|2|0|0|0", "245|1|0|1|0"],
            (await RowsAsync(open, "section[aria-labelledby=by] tbody tr")).Select(row => string.Join('|', row.Split('|').Skip(2))));
        var rows = (await RowsAsync(open, "section[aria-labelledby=each] tbody tr")).Select(row => row.Split('|')).ToList();
        Assert.Equal(17, rows.Count);
        Assert.Equal(
            ["奇台县奇台镇", "第 16 行", "●基本", "3", "事项名称", "损坏", "名称首字误识。", "且织开展基层理论宣讲,深化习近平新时代中国特色社会主义思想进万家活动"], rows[0]);
        var file = Source("qitai.txt");
        Assert.All(rows, row =>
        {
            var line = int.Parse(string.Concat(row[1].Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Contains(string.Concat(WithoutSpace(row[7]).Take(10)), WithoutSpace(file[line - 1]), StringComparison.Ordinal);
        });
    }

    [SkippableFact]
    public async Task Chain_OfADuty_HasItsTownshipDepartmentAndClauses()
    {
        // Line 273 of liugong.txt: one department, 6 of its clauses, the last of which it performs, and 9 of the township, of which 5 and 8 report to it.
        await using var open = await _service.OpenAsync("/chains?from=duty:昌吉市六工镇/2025-01/ASSIST/54&view=table");

        var nodes = (await RowsAsync(open, "main tbody tr")).Select(row => row.Split('|')).ToList();
        Assert.Equal(
            ["乡镇 1", "事项 1", "职责条目 15", "部门 1"],
            nodes.GroupBy(row => row[1]).Select(kind => $"{kind.Key} {kind.Count()}").Order(StringComparer.Ordinal));
        Assert.Equal("退耕还林管理 昌吉市六工镇 配合 54|事项|▲配合|0|17|0", string.Join('|', nodes.Single(row => row[1] == "事项")));

        await open.GoAsync("/chains?from=duty:昌吉市六工镇/2025-01/ASSIST/54&view=table&rows=edges");
        var edges = (await RowsAsync(open, "main tbody tr")).Select(row => row.Split('|')).ToList();
        Assert.Equal(
            ["上报 2", "分条 15", "执行 1", "承担 1", "配合 1"],
            edges.GroupBy(row => row[1]).Select(kind => $"{kind.Key} {kind.Count()}").Order(StringComparer.Ordinal));
        Assert.Equal(
            ["上报市林业和草原局复验；", "上报市林业和草原局；"],
            edges.Where(row => row[1] == "上报").Select(row => row[0].Split(' ')[0]).Select(clause => clause[clause.IndexOf("上报", StringComparison.Ordinal)..]));
    }

    private static readonly string[] Files = ["dashitou.txt", "kaiganqi.txt", "liugong.txt", "qitai.txt", "zhaosu.txt"];

    /// <summary>Returns the lines of a published list, as the repository has it.</summary>
    private static string[] Source(string name) => File.ReadAllLines(Path.Combine(PageService.Root(), "import", "sources", name));

    private static string WithoutSpace(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>Returns the texts of the cells of each row.</summary>
    private static Task<string[]> RowsAsync(OpenPage open, string rows) => open.Page.EvaluateAsync<string[]>(
        @"rows => [...document.querySelectorAll(rows)]
            .map(row => [...row.cells].map(cell => cell.innerText.trim().replace(/\s+/g, ' ')).join('|'))",
        rows);

    private static Task<int> CountAsync(OpenPage open, string selector) => open.Page.Locator(selector).CountAsync();

    private static string WithoutMark(string text) => text.Trim(' ', '●', '▲', '■', '\n');
}
