using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

/// <summary>Topics of the tiny graph: 道路安全 is ASSIST and 加强党的建设 is BASIC in both townships; all other duties occur in one township only.</summary>
public sealed class TopicTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task Topics_All_SayWhereTheyStand()
    {
        var data = await _http.AskAsync(
            "{ topics { totalCount nodes { name townships differing counts { basic assist reclaimed } duties { nodes { id } } "
            + "members(first: 1) { totalCount nodes { duty { id } } } } } }");

        Json.Equal(
            """
            {
              "topics": {
                "totalCount": 2,
                "nodes": [
                  {
                    "name": "加强党的建设", "townships": 2, "differing": false, "counts": { "basic": 2, "assist": 0, "reclaimed": 0 },
                    "duties": { "nodes": [{ "id": "duty:昌吉市甲镇/2025-01/BASIC/1" }, { "id": "duty:木垒县乙乡/undated/BASIC/1" }] },
                    "members": { "totalCount": 2, "nodes": [{ "duty": { "id": "duty:昌吉市甲镇/2025-01/BASIC/1" } }] }
                  },
                  {
                    "name": "道路安全", "townships": 2, "differing": false, "counts": { "basic": 0, "assist": 2, "reclaimed": 0 },
                    "duties": { "nodes": [{ "id": "duty:昌吉市甲镇/2025-01/ASSIST/2" }, { "id": "duty:木垒县乙乡/undated/ASSIST/1" }] },
                    "members": { "totalCount": 2, "nodes": [{ "duty": { "id": "duty:昌吉市甲镇/2025-01/ASSIST/2" } }] }
                  }
                ]
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Topic_ThroughNode_SaysWhyItsMembersBelongToIt()
    {
        var found = await _http.AskAsync("{ topics(first: 1) { nodes { id } } }");
        var id = (string?)found["topics"]!["nodes"]![0]!["id"];

        var data = await _http.AskAsync("query ($id: ID!) { node(id: $id) { ... on Topic { name members { nodes { score reasons } } } } }", new { id });

        Assert.Equal("加强党的建设", (string?)data["node"]!["name"]);
        Assert.All(data["node"]!["members"]!["nodes"]!.AsArray(), member =>
        {
            Assert.InRange((double)member!["score"]!, 0.5, 1);
            Assert.NotEmpty(member["reasons"]!.AsArray());
        });
    }

    [Fact]
    public async Task Duty_Topic_IsTheMatterThatItSharesOrNull()
    {
        var data = await _http.AskAsync("""{ duties(filter: { list: [BASIC], townships: ["township:昌吉市甲镇"] }) { nodes { name topic { name } } } }""");

        Json.Equal(
            """{ "duties": { "nodes": [{ "name": "加强党的建设", "topic": { "name": "加强党的建设" } }, { "name": "防汛演练", "topic": null }] } }""", data);
    }

    [Theory]
    [InlineData("{ minTownships: 3 }", "")]
    [InlineData("""{ categories: ["category:党的建设"] }""", "加强党的建设")]
    [InlineData("""{ differing: false, nameContains: "安全" }""", "道路安全")]
    [InlineData("{ differing: true }", "")]
    public async Task Topics_Filter_LetsThroughTheseOnly(string filter, string expected)
    {
        var data = await _http.AskAsync($$"""{ topics(filter: {{filter}}, orderBy: DIFFERING) { nodes { name } } }""");

        Assert.Equal(expected, string.Join(' ', data["topics"]!["nodes"]!.AsArray().Select(node => (string?)node!["name"])));
    }

    [Fact]
    public async Task Topics_MinTownshipsBelowZero_IsInvalid()
    {
        var error = await _http.FailAsync("{ topics(filter: { minTownships: -1 }) { totalCount } }");

        Assert.Equal(("INVALID_ARGUMENT", "filter.minTownships"), ((string?)error["extensions"]!["code"], (string?)error["extensions"]!["argument"]));
        Assert.Contains("-1", (string?)error["message"], StringComparison.Ordinal);
    }
}
