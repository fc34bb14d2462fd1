using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>The chain explorer: expanding, edge kinds, keyboard, table, files, and the notice of hidden nodes.</summary>
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

    [SkippableFact]
    public async Task Table_OfAChain_HasEveryNodeAndEdgeAndItsOrderInTheAddress()
    {
        await using var open = await _service.OpenAsync(Views.ChainTable);
        Assert.Equal(59, await open.Page.Locator("main table tbody tr").CountAsync());

        await open.Page.Locator("main thead a, main thead button", new() { HasText = "关系数" }).ClickAsync();
        await open.Page.WaitForURLAsync("**sort=*");
        var counts = (await open.Page.Locator("main tbody tr td:nth-child(5)").AllInnerTextsAsync()).Select(int.Parse).ToList();
        var (rising, falling) = (counts.Order().ToList(), counts.OrderDescending().ToList());
        Assert.True(counts.SequenceEqual(rising) || counts.SequenceEqual(falling), string.Join(' ', counts));

        await open.GoAsync(Views.ChainTable + "&rows=edges");
        Assert.Contains("133", await open.Page.Locator("main .lead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("133 条", await open.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Files_OfAChain_HoldTheWholeOfIt()
    {
        await using var open = await _service.OpenAsync(Views.Chain);
        var rows = await open.Page.Locator("svg.chain .row").CountAsync();

        var svg = XDocument.Parse(Encoding.UTF8.GetString(await DownloadAsync(open, "SVG 图")));
        Assert.Equal("svg", svg.Root!.Name.LocalName);
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "rect" && element.Attribute("fill")?.Value is "#fff" or "#ffffff" or "white");
        Assert.DoesNotContain(svg.Descendants(), element => element.Attribute("style") is not null || element.Name.LocalName == "style");
        Assert.True(svg.Descendants().Count(element => element.Name.LocalName == "g" && element.Attribute("transform") is not null) >= rows);
        Assert.Contains("昭苏县农业农村局", svg.Root.Value, StringComparison.Ordinal);

        var png = await DownloadAsync(open, "PNG 图");
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.True(png.Length > 20_000, $"{png.Length} bytes");

        var graph = XDocument.Parse(Encoding.UTF8.GetString(await DownloadAsync(open, "GraphML")).TrimStart('\uFEFF'));
        Assert.Equal(59, graph.Descendants().Count(element => element.Name.LocalName == "node"));
        Assert.Equal(133, graph.Descendants().Count(element => element.Name.LocalName == "edge"));

        var csv = await DownloadAsync(open, "CSV 表");
        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        Assert.Contains("department:昭苏县农业农村局", Encoding.UTF8.GetString(csv), StringComparison.Ordinal);
    }

    private static bool IsOpen(string url) => url.Contains("open=", StringComparison.Ordinal);

    private static async Task<byte[]> DownloadAsync(OpenPage open, string name)
    {
        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.Locator("main .files").GetByText(name, new() { Exact = true }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

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
