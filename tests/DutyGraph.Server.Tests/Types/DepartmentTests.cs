using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class DepartmentTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Fact]
    public async Task Department_ByName_HasAllItsFields()
    {
        var data = await _http.AskAsync(
            """
            {
              department(name: "昌吉市公安局") {
                id name aliases kind { name } division { shortName }
                assistedBy { nodes { name } totalCount }
                led: assistedBy(filter: { nameContains: "道路" }, orderBy: NAME) { nodes { name } totalCount }
                reclaimed { nodes { name } totalCount }
                support { duties leads alone townships clauses reclaimed share }
              }
            }
            """);

        Json.Equal(
            """
            {
              "department": {
                "id": "department:昌吉市公安局", "name": "昌吉市公安局", "aliases": [], "kind": { "name": "公安局" }, "division": { "shortName": "昌吉市" },
                "assistedBy": { "nodes": [{ "name": "农田防火" }, { "name": "道路安全" }], "totalCount": 2 },
                "led": { "nodes": [{ "name": "道路安全" }], "totalCount": 1 },
                "reclaimed": { "nodes": [{ "name": "开具证明" }], "totalCount": 1 },
                "support": { "duties": 2, "leads": 1, "alone": 1, "townships": 1, "clauses": 3, "reclaimed": 1, "share": 0.5 }
              }
            }
            """,
            data);
    }

    [Fact]
    public async Task Department_OutsideOfTheTables_HasNoKindAndNoDivision()
    {
        var data = await _http.AskAsync("""{ department(id: "department:木垒县奇局") { name kind { id } division { id } support { duties reclaimed } } }""");

        Json.Equal("""{ "department": { "name": "木垒县奇局", "kind": null, "division": null, "support": { "duties": 1, "reclaimed": 0 } } }""", data);
    }

    [Theory]
    [InlineData("市农业农村局", "department:昌吉市农业农村局")]
    [InlineData("县公安局", "department:木垒县公安局")]
    [InlineData("公安局", null)]
    public async Task Department_ByAlias_IsTheOneThatHasIt(string name, string? id)
    {
        var data = await _http.AskAsync("query($name: String) { department(name: $name) { id } }", new { name });

        Assert.Equal(id, (string?)data["department"]?["id"]);
    }

    [Fact]
    public async Task Department_NeitherIdNorName_IsRefused()
    {
        var error = await _http.FailAsync("{ department { id } }");

        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]!["code"]);
    }

    [Theory]
    [InlineData("{}", "昌吉市公安局 昌吉市农业农村局 木垒县公安局 木垒县奇局")]
    [InlineData("""{ divisions: ["division:652300"] }""", "昌吉市公安局 昌吉市农业农村局 木垒县公安局")]
    [InlineData("""{ divisions: ["division:652328"] }""", "木垒县公安局")]
    [InlineData("""{ kinds: ["kind:公安局"] }""", "昌吉市公安局 木垒县公安局")]
    [InlineData("""{ nameContains: "县公" }""", "木垒县公安局")]
    [InlineData("""{ nameContains: "市农业" }""", "昌吉市农业农村局")]
    [InlineData("""{ kinds: ["kind:公安局"], nameContains: "昌吉" }""", "昌吉市公安局")]
    public async Task Departments_Filter_LetsThroughTheseOnly(string filter, string expected)
    {
        var data = await _http.AskAsync($$"""{ departments(filter: {{filter}}) { nodes { name } } }""");

        Assert.Equal(expected, string.Join(' ', data["departments"]!["nodes"]!.AsArray().Select(node => (string?)node!["name"])));
    }

    [Fact]
    public async Task DepartmentKinds_All_HaveTheirDepartmentsAndSupport()
    {
        var data = await _http.AskAsync(
            """
            {
              departmentKinds {
                nodes { id name aliases departments { nodes { name } } support { duties leads alone townships clauses reclaimed share } }
              }
            }
            """);

        Json.Equal(
            """
            {
              "departmentKinds": {
                "nodes": [
                  {
                    "id": "kind:公安局", "name": "公安局", "aliases": [],
                    "departments": { "nodes": [{ "name": "昌吉市公安局" }, { "name": "木垒县公安局" }] },
                    "support": { "duties": 3, "leads": 2, "alone": 2, "townships": 2, "clauses": 6, "reclaimed": 1, "share": 0.75 }
                  },
                  {
                    "id": "kind:农业农村局", "name": "农业农村局", "aliases": ["农业局"],
                    "departments": { "nodes": [{ "name": "昌吉市农业农村局" }] },
                    "support": { "duties": 1, "leads": 1, "alone": 0, "townships": 1, "clauses": 2, "reclaimed": 0, "share": 0.25 }
                  }
                ]
              }
            }
            """,
            data);
    }
}
