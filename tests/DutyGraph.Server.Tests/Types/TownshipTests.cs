using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class TownshipTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task Township_ById_HasAllItsFields()
    {
        var data = await _http.AskAsync(
            """
            {
              township(id: "township:昌吉市甲镇") {
                id name fullName code kind
                division { name shortName level code parent { shortName parent { shortName level parent { id } } } }
                duties(first: 2) { nodes { id } totalCount }
                assists { department { name } duties clauses }
                counts { basic assist reclaimed total }
                documents { id }
              }
            }
            """);

        Json.Equal(
            """
            {
              "township": {
                "id": "township:昌吉市甲镇", "name": "甲镇", "fullName": "昌吉市甲镇", "code": "652301101", "kind": "TOWN",
                "division": {
                  "name": "昌吉市", "shortName": "昌吉市", "level": "COUNTY", "code": "652301",
                  "parent": { "shortName": "昌吉州", "parent": { "shortName": "新疆", "level": "REGION", "parent": null } }
                },
                "duties": { "nodes": [{ "id": "duty:昌吉市甲镇/2025-01/BASIC/1" }, { "id": "duty:昌吉市甲镇/2025-01/BASIC/2" }], "totalCount": 6 },
                "assists": [
                  { "department": { "name": "昌吉市公安局" }, "duties": 2, "clauses": 3 },
                  { "department": { "name": "昌吉市农业农村局" }, "duties": 1, "clauses": 2 }
                ],
                "counts": { "basic": 2, "assist": 2, "reclaimed": 2, "total": 6 },
                "documents": [{ "id": "document:a1a1a1a1a1a1a1a1" }]
              }
            }
            """,
            data);
    }

    [Theory]
    [InlineData("昌吉市甲镇", "township:昌吉市甲镇")]
    [InlineData("甲镇", "township:昌吉市甲镇")]
    [InlineData("镇", null)]
    public async Task Township_ByName_IsTheOneOfThatName(string name, string? id)
    {
        var data = await _http.AskAsync("query($name: String) { township(name: $name) { id } }", new { name });

        Assert.Equal(id, (string?)data["township"]?["id"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(id: null)")]
    [InlineData("""(id: "township:昌吉市甲镇", name: "甲镇")""")]
    public async Task Township_NeitherOrBoth_IsRefused(string arguments)
    {
        var error = await _http.FailAsync($$"""{ township{{arguments}} { id } }""");

        Assert.Equal("id 与 name 须给出且只给出一个。 Give `id` or `name`, and only one of them.", (string?)error["message"]);
        Json.Equal("""["township"]""", error["path"]);
        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("{}", "昌吉市甲镇 木垒县乙乡")]
    [InlineData("""{ divisions: ["division:652300"] }""", "昌吉市甲镇 木垒县乙乡")]
    [InlineData("""{ divisions: ["division:652328"] }""", "木垒县乙乡")]
    [InlineData("""{ divisions: [] }""", "")]
    [InlineData("""{ nameContains: "甲" }""", "昌吉市甲镇")]
    [InlineData("""{ divisions: ["division:652328"], nameContains: "甲" }""", "")]
    public async Task Townships_Filter_LetsThroughTheseOnly(string filter, string expected)
    {
        var data = await _http.AskAsync($$"""{ townships(filter: {{filter}}) { nodes { fullName } } }""");

        Assert.Equal(expected, string.Join(' ', data["townships"]!["nodes"]!.AsArray().Select(node => (string?)node!["fullName"])));
    }

    [Fact]
    public async Task Assists_First_CutsAfterTheMostAssisted()
    {
        var data = await _http.AskAsync("""{ township(name: "甲镇") { one: assists(first: 1) { department { name } } none: assists(first: 0) { duties } } }""");

        Json.Equal("""{ "township": { "one": [{ "department": { "name": "昌吉市公安局" } }], "none": [] } }""", data);
    }

    [Fact]
    public async Task Division_FromAbove_HasItsChildrenTownshipsAndDepartments()
    {
        var data = await _http.AskAsync(
            """
            {
              node(id: "division:652300") {
                ... on Division {
                  children { shortName departments { nodes { name } totalCount } townships { nodes { name } } }
                  townships { nodes { name } totalCount }
                  departments { totalCount }
                }
              }
            }
            """);

        Json.Equal(
            """
            {
              "node": {
                "children": [
                  {
                    "shortName": "昌吉市",
                    "departments": { "nodes": [{ "name": "昌吉市公安局" }, { "name": "昌吉市农业农村局" }], "totalCount": 2 },
                    "townships": { "nodes": [{ "name": "甲镇" }] }
                  },
                  { "shortName": "木垒县", "departments": { "nodes": [{ "name": "木垒县公安局" }], "totalCount": 1 }, "townships": { "nodes": [{ "name": "乙乡" }] } }
                ],
                "townships": { "nodes": [{ "name": "甲镇" }, { "name": "乙乡" }], "totalCount": 2 },
                "departments": { "totalCount": 0 }
              }
            }
            """,
            data);
    }
}
