using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>Lists that a view does not show whole: it says how many are left out, and links to all of them.</summary>
public sealed class CutTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    /// <summary>A view, the list in its answer, and the link to all of it.</summary>
    public static TheoryData<string, string, string> Lists => new()
    {
        { Views.Department, "assistedBy", "/search?list=ASSIST&department=昭苏县农业农村局" },
        { Views.Department, "reclaimed", "/search?list=RECLAIMED&department=昭苏县农业农村局" },
        { Views.Topic, "members", "/search?topic=消费者权益保护" },
        { Views.Township, "basic", "/search?list=BASIC&township=昌吉市六工镇" },
        { Views.Township, "reclaimed", "/search?list=RECLAIMED&township=昌吉市六工镇" },
    };

    [SkippableTheory]
    [MemberData(nameof(Lists))]
    public async Task List_LongerThanAPage_SaysWhatIsLeftOutAndLinksToAll(string view, string list, string all)
    {
        await using var open = await _service.OpenAsync();
        // The service says that the list has 7,000 rows.
        await open.Page.RouteAsync("**/graphql", async route =>
        {
            var answer = await route.FetchAsync();
            var text = Regex.Replace(
                await answer.TextAsync(), $$"""("{{list}}"\s*:\s*\{\s*"totalCount"\s*:\s*)\d+""", "${1}7000", RegexOptions.None, TimeSpan.FromSeconds(10));
            await route.FulfillAsync(new() { Response = answer, Body = text });
        });
        await open.GoAsync(view);

        var notice = open.Page.Locator("main .notice", new() { HasText = "未显示" });

        await Assertions.Expect(notice).ToHaveCountAsync(1);
        Assert.Matches(@"另有 6,\d{3} 条未显示。分页查看全部 7,000 条", await notice.InnerTextAsync());
        var link = Uri.UnescapeDataString((await notice.Locator("a").GetAttributeAsync("href"))!);
        Assert.Equal(Parts(all), Parts(link));

        static IEnumerable<string> Parts(string address) => address.Split('?', '&').Order(StringComparer.Ordinal);
    }

    [SkippableFact]
    public async Task DifferingTopics_OnMoreListsThanAreRead_CountTheOtherTownships()
    {
        await using var open = await _service.OpenAsync();
        // The service says that 700 townships have each topic on their basic lists.
        await open.Page.RouteAsync("**/graphql", async route =>
        {
            var answer = await route.FetchAsync();
            var text = Regex.Replace(
                await answer.TextAsync(), """(?<before>"counts"\s*:\s*\{\s*"basic"\s*:\s*)\d+""", "${before}700", RegexOptions.None, TimeSpan.FromSeconds(10));
            await route.FulfillAsync(new() { Response = answer, Body = text });
        });
        await open.GoAsync(Views.Overview);
        var first = open.Page.Locator("section[aria-labelledby=differing] li").First;

        // 奇台镇, 开干齐乡, 昭苏镇 and 大石头乡.
        var rest = first.Locator("dd a.rest");
        Assert.Equal("另有 696 个", await rest.InnerTextAsync());
        Assert.Equal(4, await first.Locator("dd").First.Locator("a:not(.rest)").CountAsync());
        Assert.Matches("^/search\\?topic=.+&list=BASIC$", Uri.UnescapeDataString((await rest.GetAttributeAsync("href"))!));
    }

    [SkippableFact]
    public async Task Partners_MoreThanFifteen_AreAllListedOnRequest()
    {
        await using var open = await _service.OpenAsync(Views.Department);
        var rows = open.Page.Locator("section[aria-labelledby=partners] tbody tr");
        var rest = open.Page.Locator("section[aria-labelledby=partners] .rest");
        Assert.Equal(15, await rows.CountAsync());
        var left = int.Parse(string.Concat((await rest.InnerTextAsync()).Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);

        await rest.Locator("a").ClickAsync();

        await Assertions.Expect(rows).ToHaveCountAsync(15 + left);
        Assert.Contains("partners=all", open.Page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Peers_OnManyPagesOfTheApi_AreAllCountedForThePlace()
    {
        await using var open = await _service.OpenAsync();
        // 900 departments of the kind on two pages, 300 of them with more duties; the department itself is on the second.
        await open.Page.RouteAsync("**/graphql", async route =>
        {
            if (route.Request.PostData?.Contains("query Peers", StringComparison.Ordinal) != true)
            {
                await route.ContinueAsync();
                return;
            }

            var isFirst = !route.Request.PostData.Contains("\"after\":\"500\"", StringComparison.Ordinal);
            var nodes = Enumerable.Range(isFirst ? 0 : 500, isFirst ? 500 : 400).Select(number =>
                $$"""
                {
                  "name": "{{(number == 899 ? "昭苏县农业农村局" : $"县{number}")}}",
                  "support": {
                    "duties": {{(number < 300 ? 999 : 5)}}, "leads": 0, "alone": 0, "townships": 1, "clauses": 0, "reclaimed": 0, "share": 0
                  }
                }
                """);
            await route.FulfillAsync(new()
            {
                ContentType = "application/graphql-response+json",
                Body =
                    $$"""
                    { "data": { "departments": {
                      "totalCount": 900, "pageInfo": { "endCursor": "{{(isFirst ? 500 : 900)}}" }, "nodes": [{{string.Join(',', nodes)}}]
                    } } }
                    """,
            });
        });
        await open.GoAsync(Views.Department);

        Assert.Contains("在各地 900 个农业农村局中，配合事项数排第 301", await open.Page.Locator("main .lead").First.InnerTextAsync(), StringComparison.Ordinal);
        var rows = open.Page.Locator("section[aria-labelledby=peers] tbody tr");
        Assert.Equal(20, await rows.CountAsync());
        Assert.StartsWith("301", (await rows.Last.InnerTextAsync()).Trim(), StringComparison.Ordinal);
        Assert.Equal(
            "/departments?kind=农业农村局",
            Uri.UnescapeDataString((await open.Page.Locator("section[aria-labelledby=peers] .notice a").GetAttributeAsync("href"))!));
    }
}
