namespace DutyGraph.Web.Tests;

/// <summary>The indexes of departments and laws, and the numbers of the overview that lead to rows.</summary>
public sealed class IndexTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    [SkippableFact]
    public async Task Overview_Numbers_LeadToThatManyRows()
    {
        await using var open = await _service.OpenAsync(Views.Overview);
        var links = await open.Page.EvaluateAsync<string[]>(
            """
            () => [
              ...document.querySelectorAll([
                'main .lead a', 'section[aria-labelledby=differing] .more a', 'section[aria-labelledby=ranking] tbody tr:first-child a.value',
                'section[aria-labelledby=heat] tbody tr:first-child td a', 'section[aria-labelledby=heat] tfoot a', 'section[aria-labelledby=doubts] a',
              ].join()),
            ].filter(a => /\d/.test(a.textContent)).map(a => a.textContent.match(/[\d,]+/)[0] + ' ' + a.getAttribute('href'))
            """);
        Assert.True(links.Length >= 17, string.Join('\n', links));

        foreach (var (number, address) in links.Select(link => link.Split(' ', 2)).Select(parts => (parts[0], parts[1])))
        {
            await open.GoAsync(address);
            var counted = await open.Page.Locator("main .lead, main .found").AllInnerTextsAsync();
            Assert.True(
                counted.Any(text => text.Split(' ').Contains(number, StringComparer.Ordinal)),
                $"{number} {Uri.UnescapeDataString(address)}: {string.Join(" | ", counted)}");
        }
    }

    [SkippableTheory]
    [InlineData(Views.Overview)]
    [InlineData("/en/")]
    public async Task Overview_At1366By768_ShowsTheTableOfCategoriesInItsFirstScreen(string view)
    {
        await using var open = await _service.OpenAsync(view);

        var seen = await open.Page.Locator("section[aria-labelledby=heat] tbody tr")
            .EvaluateAllAsync<int>("rows => rows.filter(row => row.getBoundingClientRect().bottom <= innerHeight).length");

        Assert.InRange(seen, 12, 22);
        var frame = open.Page.Locator("section[aria-labelledby=heat] .table-frame");
        Assert.True(await frame.EvaluateAsync<bool>("frame => frame.scrollWidth <= frame.clientWidth"));
    }

    [SkippableFact]
    public async Task Departments_FilteredAndPaged_KeepBothInTheAddressAndTheExport()
    {
        await using var open = await _service.OpenAsync(Views.Departments);
        Assert.Contains("182", await open.Page.Locator("main .lead").InnerTextAsync(), StringComparison.Ordinal);
        await open.Page.Locator("nav a[rel=next]").ClickAsync();
        await open.Page.WaitForURLAsync("**page=2*");
        await open.SettleAsync();
        Assert.Equal(50, await open.Page.Locator("main tbody tr").CountAsync());

        await open.Page.Locator("main tbody td a", new() { HasText = "卫生健康委员会" }).First.ClickAsync();
        await open.Page.WaitForURLAsync(url => Uri.UnescapeDataString(url).EndsWith("/departments?kind=卫生健康委员会", StringComparison.Ordinal));
        await open.SettleAsync();
        Assert.Contains("筛选出 5 个", await open.Page.Locator("main .lead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(5, await open.Page.Locator("main tbody tr").CountAsync());

        var export = Uri.UnescapeDataString((await open.Page.Locator("main a[href*='.csv']").GetAttributeAsync("href"))!);
        Assert.Equal("/export/departments.csv?kind=卫生健康委员会", export);
    }

    [SkippableFact]
    public async Task Acts_OfOneKind_AreCountedAndLeadToTheirDuties()
    {
        await using var open = await _service.OpenAsync(Views.Acts + "?type=LAW");
        Assert.Equal(["中华人民共和国公路法", "中华人民共和国动物防疫法", "中华人民共和国消费者权益保护法"], await open.Page.Locator("main tbody th").AllInnerTextsAsync());

        await open.Page.Locator("main tbody tr").Last.Locator("a.value").ClickAsync();
        await open.Page.WaitForURLAsync("**/search?act=*");
        await open.SettleAsync();

        Assert.Equal(3, await open.Page.Locator("main tbody tr").CountAsync());
    }

    [SkippableFact]
    public async Task Topic_Numbers_LeadToItsDutiesOnly()
    {
        await using var open = await _service.OpenAsync(Views.Topics);
        var link = open.Page.Locator("main tbody tr td:not(:nth-child(2)) a").First;
        var number = await link.InnerTextAsync();

        await link.ClickAsync();
        await open.Page.WaitForURLAsync("**/search?topic=*");
        await open.SettleAsync();

        Assert.Equal(number, $"{await open.Page.Locator("main tbody tr").CountAsync()}");
        Assert.Equal(1, await open.Page.Locator("main .chip", new() { HasText = "共同事项" }).CountAsync());
    }
}
