using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DutyGraph.Import;
using DutyGraph.Neo4j;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Neo4j;

/// <summary>The service with a server that is missing, stops, comes back, or refuses the login.</summary>
public sealed class Neo4jServiceTests(ServerOfTests server) : IClassFixture<ServerOfTests>
{
    private const string Query = "{ statistics { counts { total } } }";
    private const int WaitingEvent = 1007;
    private const int WrittenEvent = 1008;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Start_NoServer_IsLiveAndNotReadyAndSaysWhatItWaitsFor()
    {
        await using var service = new Neo4jService(new() { Url = "http://127.0.0.1:9", Password = "secret of the operator" });
        using var http = service.CreateClient();

        var said = await service.Log.SaidAsync(WaitingEvent);

        Assert.Contains(said, line => line.Contains("NEO4J_UNREACHABLE", StringComparison.Ordinal));
        Assert.DoesNotContain("secret of the operator", service.Log.ToString(), StringComparison.Ordinal);
        using var live = await http.GetAsync(new Uri("/health/live", UriKind.Relative));
        using var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
        using var answer = await http.PostAsJsonAsync("/graphql", new { query = Query });
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable], [live.StatusCode, ready.StatusCode, answer.StatusCode]);
        Assert.NotNull(answer.Headers.RetryAfter?.Delta);
        Assert.Equal("STORE_UNAVAILABLE", Code(await answer.Content.ReadFromJsonAsync<JsonObject>()));
    }

    [SkippableFact]
    public async Task Start_ServerComesLater_LoadsAndAnswers()
    {
        var neo4j = await server.RunningAsync();
        await neo4j.StopAsync();
        await using var service = new Neo4jService(neo4j.Options);
        _ = service.Server;
        await service.Log.SaidAsync(WaitingEvent);

        await neo4j.StartAsync();

        using var http = await service.ReadyAsync();
        Json.Equal("""{ "statistics": { "counts": { "total": 1214 } } }""", await http.AskAsync(Query));
    }

    [SkippableFact]
    public async Task Start_GraphHoldsTheListsAlready_WritesNothing()
    {
        var neo4j = await server.RunningAsync();
        await using var first = new Neo4jService(neo4j.Options);
        using var loaded = await first.ReadyAsync();
        await using var second = new Neo4jService(neo4j.Options);
        using var http = await second.ReadyAsync();

        await second.Log.SaidAsync(WrittenEvent);
        Assert.Contains("written 0, unchanged 5, not written 0", second.Log.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Ask_ServerStoppedAndStarted_FailsWithACodeAndAnswersAgainWithoutARestart()
    {
        var neo4j = await server.RunningAsync();
        await using var service = new Neo4jService(neo4j.Options);
        using var http = await service.ReadyAsync();
        await neo4j.KillAsync();

        using (var answer = await UntilAsync(http, answer => answer.Headers.RetryAfter is not null))
        {
            Assert.Equal("STORE_UNAVAILABLE", Code(await answer.Content.ReadFromJsonAsync<JsonObject>()));
            using var ready = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        }

        await neo4j.StartAsync();

        using var again = await UntilAsync(http, answer => answer.Headers.RetryAfter is null);
        Assert.Null((await again.Content.ReadFromJsonAsync<JsonObject>())!["errors"]);
    }

    [SkippableFact]
    public async Task Start_EmptyDatabaseThatIsNotToBeFilled_IsNotReadyUntilSomebodyLoads()
    {
        var neo4j = await server.RunningAsync();
        await using var cypher = Neo4jTransport.Create(neo4j.Options);
        await cypher.WriteAsync(
            transaction => transaction.RunAsync(new("tests/wipe", "MATCH (node) DETACH DELETE node"), CypherParameters.None, default), default);
        await using var service = new Neo4jService(neo4j.Options, importAtStart: false);
        using var http = service.CreateClient();

        using (var answer = await UntilAsync(http, answer => answer.Content.ReadAsStringAsync().Result.Contains("STORE_EMPTY", StringComparison.Ordinal)))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        }

        await new Neo4jLoader(cypher).LoadAsync(ImportFolder.Read(ImportFolder.Own, ImportFolder.Own).Facts, progress: null, default);

        using var ready = await service.ReadyAsync();
        Json.Equal("""{ "statistics": { "counts": { "total": 1214 } } }""", await ready.AskAsync(Query));
    }

    [SkippableTheory]
    [InlineData("not the password", "neo4j", "User, Password")]
    [InlineData(null, "nowhere", "Database")]
    public async Task Start_WrongPasswordOrDatabase_StopsTheServiceAndSaysWhatToDo(string? password, string database, string setting)
    {
        var options = (await server.RunningAsync()).Options;
        options.Password = password ?? options.Password;
        options.Database = database;
        await using var service = new Neo4jService(options);

        var said = await service.StoppedAsync();

        Assert.Contains($"check {setting}", said, StringComparison.Ordinal);
        Assert.DoesNotContain(options.Password!, said, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> UntilAsync(HttpClient http, Predicate<HttpResponseMessage> done)
    {
        for (var started = Stopwatch.StartNew(); started.Elapsed < Patience; await Task.Delay(100))
        {
            var answer = await http.PostAsJsonAsync("/graphql", new { query = Query });
            if (done(answer))
            {
                return answer;
            }

            answer.Dispose();
        }

        throw new TimeoutException($"It did not come to that in {Patience}.");
    }

    private static string? Code(JsonObject? answer) => (string?)answer!["errors"]![0]!["extensions"]!["code"];
}
