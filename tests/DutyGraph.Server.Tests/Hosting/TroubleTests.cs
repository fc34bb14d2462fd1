using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DutyGraph.Neo4j;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>A failing store: the client gets an error without internal details.</summary>
public sealed class TroubleTests
{
    private const string Query = "{ categories { name } }";

    public static TheoryData<Exception, bool> Faults => new()
    {
        { new Neo4jUnreachableException("http://db", "down"), true },
        { new Neo4jUnauthorisedException("Neo.ClientError.Security.Unauthorized", "the password has changed"), true },
        { new Neo4jStatementException("Neo.ClientError.Statement.SyntaxError", "read/x", "a fault of the program"), false },
    };

    [Fact]
    public async Task Store_Fails_TheClientLearnsNoDetail()
    {
        await using var service = new TroubledService(_ => throw new InvalidOperationException("secret of the store"));
        using var http = service.CreateLoadedClient();

        using var answer = await http.PostAsJsonAsync("/graphql", new { query = Query });

        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", text, StringComparison.Ordinal);
        var error = Assert.Single(JsonNode.Parse(text)!["errors"]!.AsArray())!;
        Assert.Equal("INTERNAL_SERVER_ERROR", (string?)error["extensions"]!["code"]);
        Json.Equal("""["categories"]""", error["path"]);
    }

    [Theory]
    [InlineData("application/json", Query)]
    [InlineData("application/graphql-response+json", Query)]
    [InlineData("application/json", "{ a: __typename categories { name } }")]
    [InlineData("application/graphql-response+json", "{ b: categories { name } a: __typename c: categories { id } }")]
    public async Task Store_IsAway_TheRequestIs503WithoutData(string mediaType, string query)
    {
        await using var service = new TroubledService(async _ =>
        {
            await Task.Yield();
            throw new Neo4jUnreachableException("http://db", "down") { RetryAfter = TimeSpan.FromMilliseconds(2100) };
        });
        using var http = service.CreateLoadedClient();
        http.DefaultRequestHeaders.Accept.ParseAdd(mediaType);

        foreach (var get in new[] { false, true })
        {
            using var answer = get
                ? await http.GetAsync(new Uri($"/graphql?query={Uri.EscapeDataString(query)}", UriKind.Relative))
                : await http.PostAsJsonAsync("/graphql", new { query });

            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal(TimeSpan.FromSeconds(3), answer.Headers.RetryAfter!.Delta);
            var body = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
            Assert.False(body.ContainsKey("data"));
            Assert.Equal("STORE_UNAVAILABLE", (string?)Assert.Single(body["errors"]!.AsArray())!["extensions"]!["code"]);
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Store_Fails_IsAwayUnlessTheProgramIsAtFault(Exception fault, bool isAway)
    {
        await using var service = new TroubledService(_ => throw fault);
        using var http = service.CreateLoadedClient();

        using var answer = await http.PostAsJsonAsync("/graphql", new { query = Query });
        using var file = await http.GetAsync(new Uri("/export/topics.csv", UriKind.Relative));

        Assert.Equal(isAway ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(isAway ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.InternalServerError, file.StatusCode);
        Assert.Equal(isAway, file.Headers.RetryAfter is not null);
        Assert.Equal(
            isAway ? "STORE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR",
            (string?)(await file.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!["extensions"]!["code"]);
        Assert.DoesNotContain("password", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_HangsLongerThanARequestMay_Is504()
    {
        await using var service = new TroubledService(
            async cancellation =>
            {
                await Task.Delay(Timeout.Infinite, cancellation);
                return [];
            },
            requestSeconds: 1);
        using var http = service.CreateLoadedClient();

        using var answer = await http.PostAsJsonAsync("/graphql", new { query = Query });

        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.StatusCode);
        var error = Assert.Single((await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsArray())!;
        Assert.Equal("TIME_LIMIT", (string?)error["extensions"]!["code"]);
        Assert.Equal(1, (int)error["extensions"]!["allowed"]!);
        Assert.True((double)error["extensions"]!["asked"]! >= 1, $"{error}");
        Assert.Equal("请求超过允许的 1 秒，已中止。 The request took longer than the 1 s that are allowed.", (string?)error["message"]);
    }
}
