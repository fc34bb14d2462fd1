using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>A store in trouble: the client learns that, and nothing of the inside.</summary>
public sealed class TroubleTests
{
    private const string Query = "{ categories { name } }";

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

    [Fact]
    public async Task Store_HangsLongerThanARequestMay_Is504()
    {
        await using var service = new TroubledService(async cancellation =>
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return [];
        });
        using var http = service.CreateLoadedClient();

        using var answer = await http.PostAsJsonAsync("/graphql", new { query = Query });

        Assert.Equal(HttpStatusCode.GatewayTimeout, answer.StatusCode);
        var error = Assert.Single((await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]!.AsArray())!;
        Assert.Equal("REQUEST_TIMEOUT", (string?)error["extensions"]!["code"]);
        Assert.Equal(1, (int)error["extensions"]!["allowed"]!);
        Assert.True((double)error["extensions"]!["asked"]! >= 1, $"{error}");
        Assert.Equal("请求超过 1 秒，已中止。 The request took longer than 1 s and was stopped.", (string?)error["message"]);
    }
}
