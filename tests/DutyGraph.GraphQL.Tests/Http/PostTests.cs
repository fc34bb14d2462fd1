using System.Net;

namespace DutyGraph.GraphQL.Tests.Http;

/// <summary>GraphQL over HTTP, "POST" and "JSON Encoding".</summary>
public class PostTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    [Fact]
    public async Task Post_Query_IsAnswered()
    {
        var response = await host.PostAsync("""{"query":"query A($f:Int){crates(first:$f){items{id}}} query B{shelf{id}}","operationName":"A","variables":{"f":1},"extensions":{},"other":7}""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"crates":{"items":[{"id":"crate:1"}]}}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Post_Mutation_IsExecuted() =>
        Assert.Equal("""{"data":{"add":{"value":2}}}""", await (await host.PostAsync("""{"query":"mutation{add(by:2){value}}"}""")).Content.ReadAsStringAsync());

    [Fact]
    public async Task Post_NullParameters_AreAsIfNotThere() =>
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync("""{"query":"{shelf{id}}","operationName":null,"variables":null,"extensions":null}""")).StatusCode);

    [Theory]
    [InlineData("", "The body is empty; a JSON object was expected.")]
    [InlineData("{", "The body is not JSON (line 1, byte 2).")]
    [InlineData("7", "The body is a JSON Number; an object was expected.")]
    [InlineData("[{\"query\":\"{shelf{id}}\"}]", "Requests are not taken in batches: send one JSON object a request.")]
    [InlineData("{}", "\\\"query\\\" is missing or no string.")]
    [InlineData("{\"query\":7}", "\\\"query\\\" is missing or no string.")]
    [InlineData("{\"query\":\"{shelf{id}}\",\"operationName\":[]}", "\\\"operationName\\\" is no string.")]
    [InlineData("{\"query\":\"{shelf{id}}\",\"variables\":[1]}", "\\\"variables\\\" is no object.")]
    [InlineData("{\"query\":\"{shelf{id}}\",\"extensions\":\"x\"}", "\\\"extensions\\\" is no object.")]
    [InlineData("{\"query\":\"\\ud800\"}", "A text of the body is no valid Unicode.")]
    public async Task Post_MalformedRequest_Is400AndSaysWhy(string body, string message)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            var response = await host.PostAsync(body, accept);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal($$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"BAD_REQUEST"}}],"extensions":{"requestId":"r1"}}""", await response.Content.ReadAsStringAsync());
        }
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
            """{"errors":[{"message":"The request is larger than the 2000 bytes that are allowed.","extensions":{"code":"REQUEST_BYTES_LIMIT","asked":2025,"allowed":2000}}],"extensions":{"requestId":"r1"}}""",
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
}
