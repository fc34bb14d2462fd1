using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DutyGraph.Server.Tests.Service;
using DutyGraph.Server.Tests.Tiny;

namespace DutyGraph.Server.Tests.Loading;

/// <summary>The service is live at once. It becomes ready, and answers queries, when the graph is loaded.</summary>
public sealed class ReadinessTests : IDisposable
{
    private readonly UnloadedService _service = new();
    private readonly HttpClient _http;

    public ReadinessTests() => _http = _service.CreateClient();

    [Theory]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    public async Task Health_BeforeTheGraphIsLoaded_IsLiveAndNotReady(string path, HttpStatusCode expected)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OnceTheGraphIsLoaded_IsLiveAndReady(string path)
    {
        _service.Replace(TinyGraph.All);

        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task GraphQL_BeforeTheGraphIsLoaded_SaysThatItIsNotReady()
    {
        using var answer = await _http.PostAsJsonAsync("/graphql", new { query = "{ categories { name } }" });

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter!.Delta);
        var error = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!;
        Assert.Equal("图谱正在载入，请稍后再试。 The graph is being loaded; try again shortly.", (string?)error["message"]);
        Assert.Equal("NOT_READY", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task GraphQL_OfAnEmptyImport_AnswersThatThereIsNothing()
    {
        _service.Replace();

        var data = await _http.AskAsync("{ duties { nodes { id } totalCount } statistics { counts { total } byTownship { counts { total } } } }");

        Json.Equal("""{ "duties": { "nodes": [], "totalCount": 0 }, "statistics": { "counts": { "total": 0 }, "byTownship": [] } }""", data);
    }

    public void Dispose()
    {
        _http.Dispose();
        _service.Dispose();
    }
}
