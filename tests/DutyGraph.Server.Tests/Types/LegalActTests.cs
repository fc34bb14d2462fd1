using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class LegalActTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task LegalActs_All_SayWhoCitesThem()
    {
        var data = await _http.AskAsync("{ legalActs { nodes { id title kind citedBy { nodes { name } totalCount } } } }");

        Json.Equal(
            """
            {
              "legalActs": {
                "nodes": [
                  {
                    "id": "act:中华人民共和国公路法", "title": "中华人民共和国公路法", "kind": "LAW",
                    "citedBy": { "nodes": [{ "name": "道路安全" }], "totalCount": 1 }
                  },
                  {
                    "id": "act:防汛条例", "title": "防汛条例", "kind": "REGULATION",
                    "citedBy": { "nodes": [{ "name": "防汛演练" }, { "name": "农田防火" }], "totalCount": 2 }
                  }
                ]
              }
            }
            """,
            data);
    }

    [Theory]
    [InlineData("{ kind: [REGULATION, RULE] }", "防汛条例")]
    [InlineData("""{ titleContains: "公路" }""", "中华人民共和国公路法")]
    [InlineData("""{ kind: [LAW], titleContains: "防汛" }""", "")]
    public async Task LegalActs_Filter_LetsThroughTheseOnly(string filter, string expected)
    {
        var data = await _http.AskAsync($$"""{ legalActs(filter: {{filter}}) { nodes { title } } }""");

        Assert.Equal(expected, string.Join(' ', data["legalActs"]!["nodes"]!.AsArray().Select(node => (string?)node!["title"])));
    }
}
