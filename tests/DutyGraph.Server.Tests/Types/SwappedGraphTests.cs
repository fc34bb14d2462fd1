using System.Text.Json.Nodes;
using DutyGraph.Core;
using DutyGraph.Server.Tests.Service;
using DutyGraph.Server.Tests.Tiny;

namespace DutyGraph.Server.Tests.Types;

/// <summary>An import replaces the graph between two pages: items that remain are neither skipped nor repeated.</summary>
public sealed class SwappedGraphTests : IDisposable
{
    private readonly TinyService _service = new();
    private readonly HttpClient _http;

    public SwappedGraphTests() => _http = _service.CreateClient();

    [Fact]
    public async Task NextPage_TheItemOfTheCursorIsGone_BeginsRightAfterItsPlace()
    {
        var first = await PageAsync(null);
        _service.Replace(Without(TinyGraph.OfJia(), "加强党的建设", "防汛演练"), TinyGraph.OfYi());

        var next = await PageAsync((string?)first["pageInfo"]!["endCursor"]);

        Json.Equal("""["加强党的建设", "防汛演练"]""", Names(first));
        Json.Equal("""["农田防火", "道路安全"]""", Names(next));
    }

    [Fact]
    public async Task NextPage_ATownshipBeforeTheCursorCame_RepeatsNothing()
    {
        _service.Replace(TinyGraph.OfYi());
        var first = await PageAsync(null);
        _service.Replace(TinyGraph.All);

        var next = await PageAsync((string?)first["pageInfo"]!["endCursor"]);

        Json.Equal("""["加强党的建设", "道路安全"]""", Names(first));
        Json.Equal("""[""]""", Names(next));
    }

    public void Dispose()
    {
        _http.Dispose();
        _service.Dispose();
    }

    private static Facts Without(Facts facts, params string[] names) => facts with { Duties = [.. facts.Duties.Where(duty => !names.Contains(duty.Name))] };

    private static JsonArray Names(JsonNode page) => [.. page["nodes"]!.AsArray().Select(node => node!["name"]!.DeepClone())];

    private async Task<JsonNode> PageAsync(string? after)
    {
        var data = await _http.AskAsync("query($after: String) { duties(first: 2, after: $after) { nodes { name } pageInfo { endCursor } } }", new { after });
        return data["duties"]!;
    }
}
