using System.Net;

namespace DutyGraph.GraphQL.Tests.Http;

/// <summary>GraphQL over HTTP, "POST" and "JSON Encoding".</summary>
public class PostTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    [Fact]
    public async Task Post_Query_IsAnswered()
    {
        var response = await host.PostAsync(
            """{"query":"query A($f:Int){crates(first:$f){items{id}}} """
            + """query B{shelf{id}}","operationName":"A","variables":{"f":1},"extensions":{},"other":7}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"crates":{"items":[{"id":"crate:1"}]}}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Post_Mutation_IsExecuted() =>
        Assert.Equal(
            """{"data":{"add":{"value":2}}}""", await (await host.PostAsync("""{"query":"mutation{add(by:2){value}}"}""")).Content.ReadAsStringAsync());

    [Fact]
    public async Task Post_NullParameters_AreAsIfNotThere() =>
        Assert.Equal(
            HttpStatusCode.OK, (await host.PostAsync("""{"query":"{shelf{id}}","operationName":null,"variables":null,"extensions":null}""")).StatusCode);

    [Theory]
    [InlineData("", "The body is empty; a JSON object was expected.")]
    [InlineData("{", "The body is not JSON (line 1, byte 2).")]
    [InlineData("\uFEFF{\"query\":\"{shelf{id}}\"}", "The body begins with a byte order mark (EF BB BF), which JSON must not have (RFC 8259, 8.1).")]
    [InlineData("{\"query\":\"\\ud800\"}", "A text of the body is not valid Unicode.")]
    public Task Post_UnreadableBody_Is400AndSaysWhy(string body, string message) => RefusesAsync(body, message, asGraphQL: HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("7", "The body is a JSON Number; an object was expected.")]
    [InlineData("[{\"query\":\"{shelf{id}}\"}]", "Batches are not supported: send one JSON object in each request.")]
    [InlineData("{}", "Parameter \\\"query\\\" is missing or not a string.")]
    [InlineData("{\"query\":7}", "Parameter \\\"query\\\" is missing or not a string.")]
    [InlineData("{\"query\":\"{shelf{id}}\",\"operationName\":[]}", "Parameter \\\"operationName\\\" is no string.")]
    [InlineData("{\"query\":\"{shelf{id}}\",\"variables\":[1]}", "Parameter \\\"variables\\\" is no object.")]
    [InlineData("{\"query\":\"{shelf{id}}\",\"extensions\":\"x\"}", "Parameter \\\"extensions\\\" is no object.")]
    public Task Post_MalformedRequest_Is422AndSaysWhy(string body, string message) =>
        RefusesAsync(body, message, asGraphQL: HttpStatusCode.UnprocessableEntity);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 }, "The body is in UTF-16; it must be in UTF-8.")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'{' }, "The body is in UTF-16; it must be in UTF-8.")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0 }, "The body is compressed by gzip; it must be sent uncompressed.")]
    public async Task Post_BodyOfOtherBytes_Is400AndNamesThem(byte[] body, string message)
    {
        using var response = await SendAsync(body, encoding: null);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(message, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Post_ContentEncoding_Is415AndNamesIt(string encoding)
    {
        using var response = await SendAsync([0x1F, 0x8B], encoding);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("identity", response.Headers.GetValues("Accept-Encoding").Single());
        Assert.Contains(
            $"The body is encoded as {encoding}; it must be sent without a Content-Encoding.",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_IdentityEncoding_IsTaken()
    {
        using var response = await SendAsync("""{"query":"{shelf{id}}"}"""u8.ToArray(), "identity");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=utf-16")]
    public async Task Post_OtherContentType_Is415(string? contentType) =>
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await host.PostAsync("""{"query":"{shelf{id}}"}""", contentType: contentType)).StatusCode);

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task Post_JsonInAnySpelling_IsTaken(string contentType) =>
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("""{"query":"{shelf{id}}"}""", contentType: contentType)).StatusCode);

    [Fact]
    public async Task Post_LargerThanAllowed_Is413()
    {
        var response = await host.PostAsync($$$"""{"query":"{shelf{id}} #{{{new string('x', 2_000)}}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(
            """{"errors":[{"message":"The request is larger than the 2000 bytes that are allowed.","extensions":{"code":"REQUEST_BYTES_LIMIT","asked":2025"""
            + ""","allowed":2000}}],"extensions":{"requestId":"r1"}}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_LargerThanAllowedWithoutALength_Is413()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StreamContent(new MemoryStream(new byte[3_000])) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.SendAsync(request)).StatusCode);
    }

    private async Task RefusesAsync(string body, string message, HttpStatusCode asGraphQL)
    {
        foreach (var (accept, status) in new[] { ("application/json", HttpStatusCode.BadRequest), ("application/graphql-response+json", asGraphQL) })
        {
            var response = await host.PostAsync(body, accept);
            Assert.Equal(status, response.StatusCode);
            Assert.Equal(
                $$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}],"extensions":{"requestId":"r1"}}""",
                await response.Content.ReadAsStringAsync());
        }
    }

    private async Task<HttpResponseMessage> SendAsync(byte[] body, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        if (encoding is not null)
        {
            request.Content.Headers.ContentEncoding.Add(encoding);
        }

        return await host.SendAsync(request);
    }
}
