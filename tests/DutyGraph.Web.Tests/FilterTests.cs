using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>Filters with more values than a list can offer, which are searched by name, and the search box that goes to anything.</summary>
public sealed class FilterTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    [SkippableTheory]
    [InlineData(1366)]
    [InlineData(360)]
    public async Task Township_BeyondTheFirst500_IsFoundByItsNameAndKeptInTheAddress(int width)
    {
        await using var open = await _service.OpenAsync();
        await open.Page.SetViewportSizeAsync(width, 768);
        await open.Page.RouteAsync("**/graphql", AnswerOf700Async);
        await open.GoAsync(Views.Support);
        if (width < 640)
        {
            await open.Page.Locator(".filter-bar .row button").ClickAsync();
        }

        var box = open.Page.GetByRole(AriaRole.Combobox, new() { Name = "乡镇", Exact = true });
        await box.ClickAsync();
        await Assertions.Expect(open.Page.Locator("[role=option]:visible")).ToHaveCountAsync(20);
        await Assertions.Expect(open.Page.Locator(".rest:visible")).ToHaveTextAsync("另有 680 个，继续输入可查到");
        await box.FillAsync("第666镇");
        await open.Page.Locator("[role=option]:visible", new() { HasText = "某县第666镇" }).ClickAsync();

        await open.Page.WaitForURLAsync(url => Uri.UnescapeDataString(url).EndsWith("/support?township=某县第666镇", StringComparison.Ordinal));
        await Assertions.Expect(open.Page.Locator(".chip:visible", new() { HasText = "某县第666镇" }).First).ToBeVisibleAsync();
        await open.SettleAsync();
        Assert.Equal(0, await open.Page.Locator(".wrong").CountAsync());
    }

    [SkippableFact]
    public async Task Township_ThatNoListIsOf_IsToldSo()
    {
        await using var open = await _service.OpenAsync("/support?township=昌吉市六工镇&township=火星镇");

        await Assertions.Expect(open.Page.Locator("main .wrong")).ToHaveTextAsync("清单里没有名为“火星镇”的乡镇。");
    }

    [SkippableFact]
    public async Task Division_AboveTheCounties_IsFoundByItsName()
    {
        await using var open = await _service.OpenAsync("/search?list=ASSIST");
        var box = open.Page.GetByRole(AriaRole.Combobox, new() { Name = "地区", Exact = true });

        await box.FillAsync("回族自治州");
        await Assertions.Expect(open.Page.Locator("[role=option]:visible")).ToHaveTextAsync(["昌吉州新疆"]);
        await box.PressAsync("Enter");

        await open.Page.WaitForURLAsync(url => Uri.UnescapeDataString(url).EndsWith("/search?list=ASSIST&division=昌吉州", StringComparison.Ordinal));
        // 94, 68 and 103 of the lists of three townships.
        await Assertions.Expect(open.Page.Locator("main div.lead")).ToContainTextAsync("共 265 项");
    }

    [SkippableTheory]
    [InlineData("/", "生态环", "生态环保 类别", "/search?category=生态环保")]
    [InlineData("/", "农业农村局", "农业农村局 部门类型", "/support?group=DEPARTMENT&kind=农业农村局")]
    [InlineData("/", "昌吉州", "昌吉州 地区 · 新疆", "/townships?division=昌吉州")]
    [InlineData("/en/", "生态环", "生态环保 Category", "/en/search?category=生态环保")]
    [InlineData("/en/", "昌吉州", "昌吉州 Area · 新疆", "/en/townships?division=昌吉州")]
    public async Task SearchBox_ForACategoryKindOrDivision_LeadsToItsRows(string view, string text, string suggested, string address)
    {
        await using var open = await _service.OpenAsync(view);

        await open.Page.Locator("header input[role=combobox]").FillAsync(text);
        var first = open.Page.Locator("header [role=option]:visible").First;
        await first.WaitForAsync();
        Assert.Equal(suggested, (await first.InnerTextAsync()).ReplaceLineEndings(" ").Replace("\t", "", StringComparison.Ordinal));
        await first.ClickAsync();

        await open.Page.WaitForURLAsync(url => Uri.UnescapeDataString(new Uri(url).PathAndQuery) == address);
        await open.SettleAsync();
        Assert.NotEqual(0, await open.Page.Locator("main tbody tr").CountAsync());
        Assert.Equal(0, await open.Page.Locator("main .wrong").CountAsync());
    }

    /// <summary>Answers queries for townships as a service with 700 of them would; others go to the service.</summary>
    private static async Task AnswerOf700Async(IRoute route)
    {
        var asked = JsonNode.Parse(route.Request.PostData!)!;
        var query = (string?)asked["query"] ?? "";
        object? data = null;
        if (query.Contains("query TownshipSuggestions", StringComparison.Ordinal))
        {
            var text = (string?)asked["variables"]!["text"] ?? "";
            var found = Enumerable.Range(1, 700).Select(number => $"某县第{number}镇").Where(name => name.Contains(text, StringComparison.Ordinal)).ToList();
            var nodes = found.Take((int)asked["variables"]!["first"]!)
                .Select(name => new { id = "township:" + name, fullName = name, division = new { shortName = "某县" } });
            data = new { townships = new { totalCount = found.Count, nodes } };
        }
        else if (query.Contains("query KnownTownships", StringComparison.Ordinal))
        {
            var nodes = asked["variables"]!["ids"]!.AsArray().Select(id => new { __typename = "Township", fullName = ((string)id!)["township:".Length..] });
            data = new { nodes };
        }

        if (data is null)
        {
            await route.ContinueAsync();
            return;
        }

        await route.FulfillAsync(new() { ContentType = "application/graphql-response+json", Body = JsonSerializer.Serialize(new { data }) });
    }
}
