using System.Text.Json.Nodes;
using System.Web;
using Microsoft.Playwright;

namespace DutyGraph.Web.Tests;

/// <summary>本页查询: the query of a view, with its page and its expansions, also where only trusted documents run.</summary>
public sealed class QueryTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly PageService _service = shared.Service;

    [SkippableFact]
    public async Task Query_OfALaterPage_AnswersThatPage()
    {
        await using var open = await _service.OpenAsync("/search?list=ASSIST&page=2");
        var first = await open.Page.Locator("main tbody tr").First.InnerTextAsync();

        var answer = await AskAsync(open);

        var name = Names(answer).First();
        Assert.Contains(name, first, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Query_OfAnExpandedChain_AsksForItsExpansionsToo()
    {
        await using var open = await _service.OpenAsync(Views.Chain + "&open=township:昭苏县昭苏镇");

        var answer = await AskAsync(open);

        Assert.Equal("department:昭苏县农业农村局", (string)answer["data"]!["chain"]!["nodes"]![0]!["id"]!);
        Assert.Equal("township:昭苏县昭苏镇", (string)answer["data"]!["open1"]!["nodes"]![0]!["id"]!);
    }

    [SkippableTheory]
    [InlineData("/quality", 113)]
    [InlineData("/quality?severity=DAMAGED&field=name", 17)]
    [InlineData("/quality?code=CATEGORY_FROM_NEIGHBOURS", 12)]
    [InlineData("/quality?township=昭苏县昭苏镇&severity=INFERRED", 2)]
    public async Task Query_OfQuality_HasTheFiltersOfTheViewAndItsTotals(string view, int total)
    {
        await using var open = await _service.OpenAsync(view);
        Assert.Equal($"{total} 处", await open.Page.Locator("main .found").InnerTextAsync());

        var data = (await AskAsync(open))["data"]!;

        Assert.Equal(5, (int)data["documents"]!["totalCount"]!);
        var documents = data["township"]?["documents"] ?? data["documents"]!["nodes"]!;
        Assert.Equal(total, documents.AsArray().Sum(document => document!["issues"]!.AsArray().Count));
    }

    [SkippableFact]
    public async Task Query_WhereOnlyTrustedDocumentsRun_Runs()
    {
        await using var trusting = await new PageService { TrustedDocumentsOnly = true }.StartAsync();
        await trusting.ReadyAsync();
        foreach (var view in (string[])[Views.Duties, Views.Chain, Views.Duty, Views.Quality + "?township=昭苏县昭苏镇"])
        {
            await using var open = await trusting.OpenAsync(view);
            // The manifest is read after the first refusal.
            await Assertions.Expect(open.Page.Locator("main a[href^='/graphql?query=fragment'], main a[href^='/graphql?query=query']").First)
                .ToBeVisibleAsync();

            Assert.NotNull((await AskAsync(open))["data"]);
        }
    }

    private static async Task<JsonNode> AskAsync(OpenPage open)
    {
        var asked = HttpUtility.ParseQueryString(
            new Uri(new("http://page"), await open.Page.Locator("main a[href^='/graphql?']").GetAttributeAsync("href")).Query);
        var answer = await open.Page.EvaluateAsync<string>(
            """
            ([query, variables]) => fetch('/graphql', {
              method: 'POST',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({ query, variables: JSON.parse(variables) }),
            }).then(answer => answer.text())
            """,
            new[] { asked["query"], asked["variables"] });
        var read = JsonNode.Parse(answer)!;
        Assert.Null(read["errors"]);
        return read;
    }

    /// <summary>Returns the names of the nodes of a page.</summary>
    private static IEnumerable<string> Names(JsonNode answer) =>
        answer["data"]!.AsObject().Select(field => field.Value!["nodes"]!.AsArray()).First().Select(node => (string)node!["name"]!);
}
