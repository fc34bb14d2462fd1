using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Types;

/// <summary>The cost of queries, computed before they run.</summary>
public sealed class CostTests : IDisposable
{
    private readonly TinyService _service = new() { RequestCost = 100 };
    private readonly HttpClient _http;

    public CostTests() => _http = _service.CreateClient();

    // The connection costs 2 (a field and an object), its nodes 1, each duty 1, and each township 2.
    [Theory]
    [InlineData("{ duties(first: 500) { nodes { name township { name } } } }", 1503)]
    [InlineData("{ duties(last: 40) { nodes { name township { name } } } }", 123)]
    [InlineData("{ duties { nodes { name township { name } } } }", 153)]
    [InlineData("{ duties(first: 50) { edges { node { name } } } }", 153)]
    [InlineData("{ townships(first: 10) { nodes { duties(first: 20) { nodes { name } } } } }", 243)]
    [InlineData("{ legalActs(first: 200) { nodes { title } } }", 203)]
    [InlineData("{ search(text: \"水\", first: 200) { nodes { score } } }", 203)]
    // A chain costs its limit of nodes, and the same again for edges and for hidden neighbours if they are selected.
    [InlineData("{ chain(from: \"kind:公安局\", limit: 200) { nodes { id } } }", 203)]
    [InlineData("{ chain(from: \"kind:公安局\", limit: 200) { nodes { id } edges { kind } hidden { count } } }", 605)]
    [InlineData("{ chain(from: \"kind:公安局\") { nodes { id } } }", 503)]
    [InlineData("{ supportRanking(first: 40) { rank totals { duties } } }", 121)]
    [InlineData("{ topics(first: 98) { nodes { name } } }", 101)]
    [InlineData("{ topics(first: 20) { nodes { members(first: 10) { nodes { duty { name } } } } } }", 683)]
    [InlineData("""{ compare(townships: ["a", "b"]) { rows { name cells { lists duties { name } } } } }""", 5503)]
    public async Task Query_PagesOverTheLimit_IsRefusedWithItsPrice(string query, int cost) => await RefusesAsync(query, null, cost);

    [Fact]
    public async Task Query_PageOfTheSizeThatAVariableSays_CostsThat() =>
        await RefusesAsync("query ($n: Int) { duties(first: $n) { nodes { name } } }", new { n = 98 }, 101);

    [Fact]
    public async Task Query_IdsThatAVariableHolds_CostAnObjectEach() =>
        await RefusesAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat("kind:公安局", 100) }, 101);

    [Fact]
    public async Task Query_PageWithinTheLimit_IsAnswered() => Assert.NotNull((await AskAsync("{ duties(first: 97) { nodes { name } } }", null))["data"]);

    public void Dispose()
    {
        _http.Dispose();
        _service.Dispose();
    }

    private async Task RefusesAsync(string query, object? variables, int cost)
    {
        var extensions = Assert.Single((await AskAsync(query, variables))["errors"]!.AsArray())!["extensions"]!;

        Assert.Equal(("COST_LIMIT", cost, 100), ((string?)extensions["code"], (int)extensions["asked"]!, (int)extensions["allowed"]!));
    }

    private async Task<JsonObject> AskAsync(string query, object? variables)
    {
        using var answer = await _http.PostAsJsonAsync("/graphql", new { query, variables });
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
