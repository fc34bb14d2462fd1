using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class SupportTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task SupportRanking_ByDefault_RanksDepartmentsByDutiesAndTiesByName()
    {
        var data = await _http.AskAsync(
            "{ supportRanking { rank department { name } kind { name } totals { duties leads alone townships clauses reclaimed share } } }");

        Json.Equal(
            """
            {
              "supportRanking": [
                {
                  "rank": 1, "department": { "name": "昌吉市公安局" }, "kind": null,
                  "totals": { "duties": 2, "leads": 1, "alone": 1, "townships": 1, "clauses": 3, "reclaimed": 1, "share": 0.5 }
                },
                {
                  "rank": 2, "department": { "name": "昌吉市农业农村局" }, "kind": null,
                  "totals": { "duties": 1, "leads": 1, "alone": 0, "townships": 1, "clauses": 2, "reclaimed": 0, "share": 0.25 }
                },
                {
                  "rank": 2, "department": { "name": "木垒县公安局" }, "kind": null,
                  "totals": { "duties": 1, "leads": 1, "alone": 1, "townships": 1, "clauses": 3, "reclaimed": 0, "share": 0.25 }
                },
                {
                  "rank": 2, "department": { "name": "木垒县奇局" }, "kind": null,
                  "totals": { "duties": 1, "leads": 1, "alone": 1, "townships": 1, "clauses": 1, "reclaimed": 0, "share": 0.25 }
                }
              ]
            }
            """,
            data);
    }

    [Theory]
    [InlineData("by: LEADS", "1昌吉市公安局 1昌吉市农业农村局 1木垒县公安局 1木垒县奇局")]
    [InlineData("by: ALONE", "1昌吉市公安局 1木垒县公安局 1木垒县奇局")]
    [InlineData("by: TOWNSHIPS", "1昌吉市公安局 1昌吉市农业农村局 1木垒县公安局 1木垒县奇局")]
    [InlineData("by: CLAUSES", "1昌吉市公安局 1木垒县公安局 3昌吉市农业农村局 4木垒县奇局")]
    [InlineData("by: RECLAIMED", "1昌吉市公安局")]
    [InlineData("first: 2", "1昌吉市公安局 2昌吉市农业农村局")]
    [InlineData("first: 0", "")]
    [InlineData("""filter: { townships: ["township:木垒县乙乡"] }""", "1木垒县公安局 1木垒县奇局")]
    [InlineData("filter: { list: [BASIC] }", "")]
    public async Task SupportRanking_Arguments_RankTheseOnly(string arguments, string expected)
    {
        var data = await _http.AskAsync($$"""{ supportRanking({{arguments}}) { rank department { name } } }""");

        Assert.Equal(expected, string.Join(' ', data["supportRanking"]!.AsArray().Select(place => $"{place!["rank"]}{place["department"]!["name"]}")));
    }

    [Fact]
    public async Task SupportRanking_GroupedByKind_LeavesOutWhatHasNoKind()
    {
        var data = await _http.AskAsync("{ supportRanking(groupBy: KIND) { rank kind { name } department { name } totals { duties townships } } }");

        Json.Equal(
            """
            {
              "supportRanking": [
                { "rank": 1, "kind": { "name": "公安局" }, "department": null, "totals": { "duties": 3, "townships": 2 } },
                { "rank": 2, "kind": { "name": "农业农村局" }, "department": null, "totals": { "duties": 1, "townships": 1 } }
              ]
            }
            """,
            data);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(501)]
    public async Task SupportRanking_FirstOutOfBounds_IsRefused(int first)
    {
        var error = await _http.FailAsync($$"""{ supportRanking(first: {{first}}) { rank } }""");

        Assert.Equal($"first 须在 0 到 500 之间，收到 {first}。 `first` must be 0 to 500; got {first}.", (string?)error["message"]);
        Json.Equal("""{ "code": "INVALID_ARGUMENT", "argument": "first" }""", error["extensions"]);
    }
}
