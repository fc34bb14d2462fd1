using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

public sealed class NodeTests(TinyService service) : IClassFixture<TinyService>
{
    private readonly HttpClient _http = service.CreateClient();

    [Theory]
    [InlineData("division:652300", "Division")]
    [InlineData("township:昌吉市甲镇", "Township")]
    [InlineData("duty:昌吉市甲镇/2025-01/ASSIST/1", "Duty")]
    [InlineData("duty:木垒县乙乡/undated/BASIC/1", "Duty")]
    [InlineData("department:木垒县奇局", "Department")]
    [InlineData("kind:公安局", "DepartmentKind")]
    [InlineData("category:党的建设", "Category")]
    [InlineData("act:防汛条例", "LegalAct")]
    [InlineData("document:a1a1a1a1a1a1a1a1", "Document")]
    [InlineData("responsibility:昌吉市甲镇/2025-01/ASSIST/1/TOWNSHIP/2", "Responsibility")]
    public async Task Node_IdOfEachLabel_IsThatType(string id, string type)
    {
        var data = await _http.AskAsync("query($id: ID!) { node(id: $id) { __typename id } }", new { id });

        Json.Equal($$"""{ "node": { "__typename": "{{type}}", "id": "{{id}}" } }""", data);
    }

    [Theory]
    [InlineData("township:昌吉市丙镇")]
    [InlineData("昌吉市甲镇")]
    [InlineData("")]
    public async Task Node_IdThatNamesNothing_IsNull(string id)
    {
        var data = await _http.AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id });

        Json.Equal("""{ "node": null }""", data);
    }

    [Fact]
    public async Task Nodes_KnownUnknownAndRepeatedIds_AnswerInTheirOrder()
    {
        var data = await _http.AskAsync(
            """
            { nodes(ids: ["category:党的建设", "category:无", "township:木垒县乙乡", "category:党的建设"]) { id ... on Category { position } ... on Township { name } } }
            """);

        Json.Equal(
            """
            { "nodes": [
                { "id": "category:党的建设", "position": 1 }, null, { "id": "township:木垒县乙乡", "name": "乙乡" }, { "id": "category:党的建设", "position": 1 } ] }
            """,
            data);
    }

    [Fact]
    public async Task Nodes_AHundredIds_Answer()
    {
        var data = await _http.AskAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("kind:公安局", 100) });

        Assert.Equal(100, data["nodes"]!.AsArray().Count);
    }

    [Fact]
    public async Task Nodes_MoreThanAHundredIds_AreRefused()
    {
        var error = await _http.FailAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("kind:公安局", 101) });

        Assert.Equal("ids 至多 100 个值，收到 101 个。 `ids` takes at most 100 values; got 101.", (string?)error["message"]);
        Json.Equal("""{ "code": "INVALID_ARGUMENT", "argument": "ids" }""", error["extensions"]);
    }

    [Fact]
    public async Task Duty_IdOfAnotherLabel_IsNull()
    {
        var data = await _http.AskAsync("""{ duty(id: "township:昌吉市甲镇") { id } }""");

        Json.Equal("""{ "duty": null }""", data);
    }
}
