using System.Globalization;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>The chain explorer: expanding, edge kinds, keyboard, search boxes, and the notice of hidden nodes.</summary>
public sealed class ChainTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    private const string Group = "svg.chain .row.group";

    // A row: its key, and its position within the viewport of the picture, independent of the page's scroll position.
    private const string PlaceOf =
        """
        row => {
          const [at, frame] = [row, row.ownerSVGElement].map(e => e.getBoundingClientRect());
          return [row.dataset.key, Math.round(at.x - frame.x), Math.round(at.y - frame.y)].join('\t');
        }
        """;
    private const string Places = $"() => [...document.querySelectorAll('svg.chain .row')].map({PlaceOf})";

    // Pairs of rows that are in the wrong order: numbers by value, names as Chinese sorts them, kinds and lists in the order of the page.
    private const string Unsorted =
        """
        ([column, isUp]) => {
          const orders = [
            ['法规', '共同事项', '类别', '部门类型', '部门', '职责条目', '事项', '乡镇', '县市', '地州市', '省区'], ['', '●基本', '▲配合', '■收回'],
            ['承担', '配合', '原承担', '收回', '依据', '分条', '执行', '上报', '归类', '同一事项', '属类', '所在', '位于'],
          ];
          const cells = [...document.querySelectorAll('main tbody tr')]
            .map(row => (row.cells[column].querySelector('a') ?? row.cells[column]).innerText.trim());
          const order = orders.find(words => cells.every(cell => words.includes(cell)));
          const isNumber = document.querySelectorAll('main thead th')[column].classList.contains('number');
          const { compare } = new Intl.Collator('zh-CN');
          const by = isNumber ? (a, b) => Number(a) - Number(b) : order ? (a, b) => order.indexOf(a) - order.indexOf(b) : compare;
          return cells.flatMap((cell, at) => at > 0 && by(cells[at - 1], cell) * (isUp ? 1 : -1) > 0 ? [`${cells[at - 1]} > ${cell}`] : []);
        }
        """;

    [SkippableFact]
    public async Task Expand_AGroup_KeepsItInPlaceAndTheOthersInOrderAndCollapseRestoresThePicture()
    {
        await using var open = await _service.OpenAsync(Views.Chain);
        var before = await PlacesAsync(open);
        var group = open.Page.Locator(Group).First;
        var key = (await group.GetAttributeAsync("data-key"))!;

        await group.ClickAsync();
        await open.Page.WaitForURLAsync(IsOpen);
        await open.SettleAsync();
        var expanded = await PlacesAsync(open);

        Assert.Equal(before.Single(row => row.Key == key), expanded.Single(row => row.Key == key));
        Assert.True(expanded.Count > before.Count);
        var kept = before.Select(row => row.Key).ToHashSet();
        Assert.Equal(InColumns(before), InColumns(expanded.Where(row => kept.Contains(row.Key))));

        await open.Page.Locator($"svg.chain .row[data-key='{key}']").ClickAsync();
        await open.Page.WaitForURLAsync(url => !IsOpen(url));
        await open.SettleAsync();
        Assert.Equal(before, await PlacesAsync(open));
    }

    [SkippableFact]
    public async Task Expand_ANodeAtTheEdge_BringsWhatWasHiddenAndBackTakesItAway()
    {
        await using var open = await _service.OpenAsync(Views.Path);
        var before = await PlacesAsync(open);
        var township = open.Page.Locator("svg.chain .row[data-key='township:昌吉市六工镇']");
        Assert.Contains("+259 条关系未显示", (await township.GetAttributeAsync("aria-label"))!, StringComparison.Ordinal);

        await township.Locator(".badge").ClickAsync();
        await open.Page.WaitForURLAsync(IsOpen);
        await open.SettleAsync();
        var expanded = await PlacesAsync(open);
        Assert.Equal(before.Single(place => place.Key == "township:昌吉市六工镇"), expanded.Single(place => place.Key == "township:昌吉市六工镇"));
        Assert.True(expanded.Count > before.Count);
        Assert.DoesNotContain("未显示", (await township.GetAttributeAsync("aria-label"))!, StringComparison.Ordinal);

        await open.Page.GoBackAsync();
        await open.SettleAsync();
        Assert.Equal(before.Select(place => place.Key), (await PlacesAsync(open)).Select(place => place.Key));
    }

    [SkippableFact]
    public async Task Expand_AnIdThatTheGraphDoesNotHave_LeavesTheChainAndIsSaid()
    {
        await using var open = await _service.OpenAsync($"{Views.Chain}&open=duty:没有这一项&open=township:昭苏县昭苏镇");

        Assert.Contains("“没有这一项", await open.Page.Locator("main .lead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "未显示", (await open.Page.Locator("svg.chain .row[data-key='township:昭苏县昭苏镇']").GetAttributeAsync("aria-label"))!, StringComparison.Ordinal);
        Assert.Equal(0, await open.Page.Locator("main [role=alert]").CountAsync());
    }

    [SkippableFact]
    public async Task Chain_OfAnUnknownStart_SaysSoInOneLanguageWithAWayOn()
    {
        await using var open = await _service.OpenAsync(Views.English("/chains?from=department:无此局"));
        var alert = open.Page.Locator("main [role=alert]");

        Assert.StartsWith("The graph has no", await alert.InnerTextAsync(), StringComparison.Ordinal);
        await alert.Locator("a").ClickAsync();
        await open.SettleAsync();
        Assert.Equal("Where to begin", await open.Page.Locator("main h2").First.InnerTextAsync());
    }

    [SkippableFact]
    public async Task Tip_OfAHoveredRow_IsClosedByEscapeWhereverTheFocusIs()
    {
        await using var open = await _service.OpenAsync(Views.Chain);
        await open.Page.Locator("svg.chain .row[data-key='township:昭苏县昭苏镇'] .box").HoverAsync();
        await open.Page.Locator(".tip").WaitForAsync();

        await open.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(open.Page.Locator(".tip")).ToHaveCountAsync(0);
    }

    [SkippableTheory]
    [InlineData(320)]
    [InlineData(360)]
    public async Task Suggestions_OnANarrowWindow_FitInIt(int width)
    {
        await using var open = await _service.OpenAsync(Views.Chain);
        await open.Page.SetViewportSizeAsync(width, 640);
        foreach (var box in await open.Page.Locator("main input[role=combobox]").AllAsync())
        {
            await box.FillAsync("昭苏");
            var list = open.Page.Locator("main [role=listbox]:visible");
            await list.WaitForAsync();
            var place = (await list.BoundingBoxAsync())!;
            Assert.True(place.X >= 0 && place.X + place.Width <= width, $"{place.X} to {place.X + place.Width}");
        }
    }

    [SkippableFact]
    public async Task Suggestions_ForNothingKnown_DoNotPromiseASearch()
    {
        await using var open = await _service.OpenAsync(Views.Beginnings);
        await open.Page.Locator("main input[role=combobox]").First.FillAsync("没有这样的名字");
        var none = open.Page.Locator("main .combobox .none");
        await none.WaitForAsync();

        Assert.Equal("没有匹配的名称", await none.InnerTextAsync());
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Page.Locator("main .end .said").First).ToHaveTextAsync("没有匹配的名称");
    }

    [SkippableFact]
    public async Task Keyboard_OneTabStop_MovesWithinColumnsAndAlongEdgesExpandsAndLeaves()
    {
        await using var open = await _service.OpenAsync(Views.Chain);
        var page = open.Page;
        Assert.Equal(1, await page.Locator("svg.chain [tabindex='0']").CountAsync());
        await page.Locator("svg.chain [tabindex='0']").FocusAsync();
        Assert.Equal("department:昭苏县农业农村局", (await FocusAsync(page)).Key);

        await page.Keyboard.PressAsync("ArrowDown");
        var below = await FocusAsync(page);
        await page.Keyboard.PressAsync("ArrowUp");
        var start = await FocusAsync(page);
        await page.Keyboard.PressAsync("ArrowRight");
        var right = await FocusAsync(page);

        Assert.Equal(start.X, below.X);
        Assert.True(below.Y > start.Y);
        Assert.True(right.X > start.X);
        Assert.Equal(1, await page.Locator("svg.chain [tabindex='0']").CountAsync());

        Assert.Equal("false", await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-expanded')"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(IsOpen);
        await open.SettleAsync();
        Assert.Equal(
            (right.Key, "true"),
            ((await FocusAsync(page)).Key, await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-expanded')")));

        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('svg') === null"));
    }

    [SkippableFact]
    public async Task EdgeKind_TurnedOff_GoesFromPictureAndAddressAndComesBack()
    {
        await using var open = await _service.OpenAsync(Views.Chain);
        var before = await PlacesAsync(open);
        var box = open.Page.GetByLabel("收回", new() { Exact = true });
        Assert.NotEqual(0, await open.Page.Locator("svg.chain path.RECLAIMED_BY").CountAsync());

        await box.UncheckAsync();
        await open.Page.WaitForURLAsync("**edges=*");
        await open.SettleAsync();
        Assert.Equal(0, await open.Page.Locator("svg.chain path.RECLAIMED_BY").CountAsync());
        Assert.NotEqual(0, await open.Page.Locator("svg.chain path.ASSISTS").CountAsync());

        await box.CheckAsync();
        await open.Page.WaitForURLAsync(url => !url.Contains("edges=", StringComparison.Ordinal));
        await open.SettleAsync();
        Assert.Equal(before, await PlacesAsync(open));
    }

    [SkippableFact]
    public async Task Truncation_OfALargeChain_IsSaidWithItsNumbers()
    {
        await using var open = await _service.OpenAsync("/chains?from=township:昌吉市六工镇&limit=20");

        Assert.Contains("范围内的节点多于 20 个，只取了最近的 20 个。", await open.Page.Locator("main .lead").InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Locator("main .lead a").ClickAsync();
        await open.Page.WaitForURLAsync("**limit=2000*");
        await open.SettleAsync();
        Assert.DoesNotContain("只取了", await open.Page.Locator("main .lead").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData(Views.Chain)]
    [InlineData("/chains?from=township:昌吉市六工镇")]
    [InlineData("/chains?from=" + "duty:昌吉市六工镇/2025-01/ASSIST/54")]
    [InlineData("/chains?from=act:中华人民共和国消费者权益保护法")]
    public async Task Picture_AtItsOpeningZoom_HasLabelsThatCanBeReadAndDoNotOverlap(string address)
    {
        await using var open = await _service.OpenAsync(address);

        var faults = await open.Page.EvaluateAsync<string[]>(
            """
            () => {
              const rows = [...document.querySelectorAll('svg.chain .row')]
                .map(row => ({ name: row.getAttribute('aria-label'), box: row.querySelector('.box, .hit').getBoundingClientRect(), row }));
              const small = [...document.querySelectorAll('svg.chain text')]
                .filter(text => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a < 12)
                .map(text => 'small: ' + text.textContent);
              const wide = rows.flatMap(({ row, box }) => [...row.querySelectorAll('.label')]
                .filter(text => text.getBoundingClientRect().right > box.right + 1)
                .map(text => 'wide: ' + text.textContent));
              const over = rows.flatMap((a, i) => rows.slice(i + 1)
                .filter(b => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top < b.box.bottom && b.box.top < a.box.bottom)
                .map(b => `over: ${a.name} ${b.name}`));
              const lines = rows.filter(({ row }) => row.querySelectorAll('.label tspan').length > 2).map(({ name }) => 'lines: ' + name);
              return [...small, ...wide, ...over, ...lines];
            }
            """);

        Assert.Equal([], faults);
        Assert.NotEqual(0, await open.Page.Locator("svg.chain .label").CountAsync());
    }

    [SkippableFact]
    public async Task Row_OfAnyKind_IsNamedByKindNameAndCounts()
    {
        await using var open = await _service.OpenAsync(Views.Chain);

        Assert.Matches("^昭苏县农业农村局，部门，起点，\\d+ 条关系$", await NameAsync(".start"));
        Assert.Matches("^乡村振兴 · 19 项 配合 14 收回 5，事项，\\d+ 条关系$", await NameAsync(".group:has-text('乡村振兴')"));
        Assert.Matches("^昭苏县昭苏镇 \\+234 条关系未显示，乡镇，\\d+ 条关系$", await NameAsync("[data-key='township:昭苏县昭苏镇']"));

        async Task<string> NameAsync(string row) => (await open.Page.Locator("svg.chain .row" + row).GetAttributeAsync("aria-label"))!;
    }

    [SkippableTheory]
    [InlineData("nodes", "名称 类型 清单 距起点 关系数 未显示")]
    [InlineData("edges", "从 关系 到 清单")]
    public async Task Table_OfAChain_IsHeadedByNamesAndSortsByEachColumn(string rows, string titles)
    {
        await using var open = await _service.OpenAsync(Views.ChainTable + "&depth=1&rows=" + rows);
        var heads = open.Page.Locator("main thead th");
        Assert.Equal(titles.Split(' '), await heads.AllInnerTextsAsync());
        Assert.Equal(
            await open.Page.Locator("main tbody tr").CountAsync(), await open.Page.Locator("main tbody tr > th[scope=row]:first-child a").CountAsync());
        var kinds = await open.Page.Locator("main tbody td:nth-child(2)").AllInnerTextsAsync();
        Assert.Contains(rows == "nodes" ? "事项" : "配合", kinds);

        for (var column = 0; column < titles.Split(' ').Length; column++)
        {
            foreach (var direction in (string[])["ascending", "descending"])
            {
                await heads.Nth(column).Locator("a").ClickAsync();
                await Assertions.Expect(heads.Nth(column)).ToHaveAttributeAsync("aria-sort", direction);
                Assert.Equal(1, await open.Page.Locator("main thead th[aria-sort]").CountAsync());
                var faults = await open.Page.EvaluateAsync<string[]>(Unsorted, new object[] { column, direction == "ascending" });
                Assert.Equal($"{column} {direction}: ", $"{column} {direction}: {string.Join(" | ", faults)}");
            }
        }
    }

    [SkippableFact]
    public async Task Path_BetweenTwoThings_IsToldInWordsToo()
    {
        await using var open = await _service.OpenAsync(Views.Path);

        var words = (await open.Page.Locator("main ol li").Last.InnerTextAsync()).ReplaceLineEndings(" ");
        Assert.Matches("昌吉市六工镇.*承担.*安全生产监督检查.*依据.*细则.*依据.*安全生产监督检查工作.*配合.*昭苏县农业农村局", words);
        Assert.Equal(4, await open.Page.Locator("svg.chain path.line").CountAsync());
    }

    [SkippableFact]
    public async Task Map_OfAPicture_IsThereOnlyWhereThePictureIsLargerThanItsWindow()
    {
        await using var small = await _service.OpenAsync(Views.Path);
        await using var large = await _service.OpenAsync("/chains?from=township:昌吉市六工镇");

        Assert.False(await small.Page.Locator(".chain-map").IsVisibleAsync());
        Assert.True(await large.Page.Locator(".chain-map").IsVisibleAsync());
    }

    [SkippableTheory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1366)]
    public async Task Map_OfAPictureLargerThanItsWindow_CoversNothing(int width)
    {
        await using var open = await _service.OpenAsync("/chains?from=township:昌吉市六工镇");
        await open.ShowAsync(width, 768, ColorScheme.Light);

        var covered = await open.Page.EvaluateAsync<string[]>(
            """
            () => {
              const map = document.querySelector('.chain-map').getBoundingClientRect();
              return ['.chain', '.legend', '.panel'].filter(selector => {
                const other = document.querySelector(selector).getBoundingClientRect();
                return map.width === 0 || (map.left < other.right && other.left < map.right && map.top < other.bottom && other.top < map.bottom);
              });
            }
            """);

        Assert.Equal([], covered);
    }

    private static bool IsOpen(string url) => url.Contains("open=", StringComparison.Ordinal);

    private static async Task<List<Place>> PlacesAsync(OpenPage open)
    {
        // Rows outside the viewport are drawn in later frames.
        await open.Page.EvaluateAsync("() => new Promise(done => setTimeout(done, 200))");
        return [.. (await open.Page.EvaluateAsync<string[]>(Places)).Select(Place.Parse)];
    }

    private static async Task<Place> FocusAsync(IPage page) => Place.Parse(await page.EvaluateAsync<string>($"() => ({PlaceOf})(document.activeElement)"));

    /// <summary>Returns the keys, column by column from top to bottom.</summary>
    private static IEnumerable<string> InColumns(IEnumerable<Place> places) =>
        places.OrderBy(place => place.X).ThenBy(place => place.Y).Select(place => place.Key);

    private sealed record Place(string Key, int X, int Y)
    {
        public static Place Parse(string text)
        {
            var parts = text.Split('\t');
            return new(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture));
        }
    }
}
