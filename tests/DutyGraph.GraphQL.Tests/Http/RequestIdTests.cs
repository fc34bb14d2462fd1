using System.Net;
using System.Text;
using System.Text.Json;
using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Http;

/// <summary>Every answer with errors has a request id, which is also in the log. The log has the error codes, and nothing that the client wrote.</summary>
public class RequestIdTests
{
    [Theory]
    [InlineData("{ unheardOf }", "with 1 errors: UNKNOWN_FIELD")]
    [InlineData("{ unheardOf", "with 1 errors: SYNTAX_ERROR")]
    [InlineData("{ shelf { holder { holder { id } } } }", "with 1 errors: DEPTH_LIMIT")]
    [InlineData("{ refused again: refused }", "with 2 errors: REFUSED")]
    public async Task Post_AnswerWithErrors_HasTheIdThatTheLogHas(string query, string said)
    {
        await using var host = await StartAsync();

        var response = await host.PostAsync(JsonSerializer.Serialize(new { query }));

        Assert.EndsWith(""","extensions":{"requestId":"r1"}}""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains($"Request r1 was answered {said}: ", host.Log.Lines);
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("unheardOf", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("POST", "application/json", "application/json", "{", 400, "BAD_REQUEST")]
    [InlineData("POST", "application/json", "application/json", "[]", 400, "BAD_REQUEST")]
    [InlineData("POST", "application/json", "text/html", "{}", 406, "BAD_REQUEST")]
    [InlineData("POST", "text/plain", "application/json", "{}", 415, "BAD_REQUEST")]
    [InlineData("PUT", "application/json", "application/json", "{}", 405, "BAD_REQUEST")]
    [InlineData("OPTIONS", "application/json", "application/json", "", 405, "BAD_REQUEST")]
    public async Task Send_RequestThatIsNone_IsRefusedWithTheIdThatTheLogHas(
        string method, string contentType, string accept, string body, int status, string code)
    {
        await using var host = await StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql") { Content = new StringContent(body, Encoding.UTF8, contentType) };

        var response = await host.SendAsync(request, accept);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(
            $$$""","extensions":{"code":"{{{code}}}"}}],"extensions":{"requestId":"r1"}}""",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
        Assert.Contains($"Request r1 was refused with status {status}: {code}: ", host.Log.Lines);
    }

    [Fact]
    public async Task Put_Anything_NamesTheMethodsThatAreServed()
    {
        await using var host = await StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Put, "/graphql");

        var response = await host.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    private static async Task<GraphQLHost> StartAsync()
    {
        var host = new GraphQLHost(options => options.Validation = options.Validation with { MaxDepth = 2 }, WarehouseServer.Types);
        await host.InitializeAsync();
        return host;
    }
}
