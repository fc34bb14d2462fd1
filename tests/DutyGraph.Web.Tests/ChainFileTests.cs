using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>A chain as a table and as files: they hold the same.</summary>
public sealed class ChainFileTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

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

    [SkippableFact]
    public async Task Files_OfAnExpandedChain_HoldTheRowsOfTheTable()
    {
        await using var open = await _service.OpenAsync(Views.English(Views.ChainTable + "&open=township:昭苏县昭苏镇&open=~Duty/乡村振兴"));
        var counts = (await open.Page.Locator("main nav.tabs a .quiet").AllInnerTextsAsync())
            .Select(count => int.Parse(count, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
            .ToArray();
        var first = (await open.Page.Locator("main tbody tr").First.Locator("td, th").AllInnerTextsAsync()).ToArray();
        Assert.True(counts[0] > 59);

        var csv = Encoding.UTF8.GetString(await DownloadAsync(open, "CSV table")).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        var graph = XDocument.Parse(Encoding.UTF8.GetString(await DownloadAsync(open, "GraphML")).TrimStart('\uFEFF'));

        Assert.StartsWith("Type,Name,List,Distance,Relations,Not shown", csv[0], StringComparison.Ordinal);
        Assert.Equal(counts[0], csv.Skip(1).Count(row => row.EndsWith(",,,,", StringComparison.Ordinal)));
        Assert.Equal(counts[0] + counts[1], csv.Length - 1);
        // The table has the name first, the file the type.
        Assert.StartsWith($"{first[1]},{first[0]},,{first[3]},{first[4]},", csv[1], StringComparison.Ordinal);
        Assert.Equal(counts, new[] { "node", "edge" }.Select(name => graph.Descendants().Count(element => element.Name.LocalName == name)));
    }

    [SkippableFact]
    public async Task File_ThatTheServiceDoesNotGive_IsSaidInThePage()
    {
        await using var open = await _service.OpenAsync(Views.Chain);
        await open.Page.RouteAsync("**/export/**", route => route.FulfillAsync(new()
        {
            Status = 503,
            ContentType = "application/json",
            Body = """{ "errors": [{ "message": "存储不可用。 The store is away.", "extensions": { "code": "STORE_UNAVAILABLE" } }] }""",
        }));
        await open.Page.Locator("main .files").GetByText("CSV 表", new() { Exact = true }).ClickAsync();
        var alert = open.Page.Locator("main .files [role=alert]");
        await Assertions.Expect(alert).ToHaveTextAsync("没有导出：存储不可用。");

        await open.Page.UnrouteAsync("**/export/**");
        await DownloadAsync(open, "CSV 表");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
    }

    private static async Task<byte[]> DownloadAsync(OpenPage open, string name)
    {
        var download = await open.Page.RunAndWaitForDownloadAsync(() => open.Page.Locator("main .files").GetByText(name, new() { Exact = true }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
