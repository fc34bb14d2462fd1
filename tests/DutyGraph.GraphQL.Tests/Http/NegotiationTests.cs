using System.Net;
using System.Text.Json;

namespace DutyGraph.GraphQL.Tests.Http;

/// <summary>GraphQL over HTTP, "Accept" and "Status Codes".</summary>
public class NegotiationTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData(Json, Json)]
    [InlineData(GraphQL, GraphQL)]
    [InlineData(GraphQL + "; charset=utf-8, " + Json + "; charset=utf-8", GraphQL)]
    [InlineData(Json + ";q=0.5, " + GraphQL, GraphQL)]
    [InlineData("text/html, " + GraphQL + ";q=0.1", GraphQL)]
    [InlineData("text/html, */*;q=0.1", Json)]
    public async Task Post_Accept_DecidesTheMediaType(string? accept, string expected) =>
        Assert.Equal(expected + "; charset=utf-8", (await host.PostAsync(Body("{shelf{id}}"), accept)).Content.Headers.ContentType?.ToString());

    [Theory]
    [InlineData("text/html")]
    [InlineData(Json + ";q=0")]
    [InlineData(Json + "; charset=utf-16")]
    [InlineData("no media type")]
    public async Task Post_AcceptsNothingThatIsServed_Is406(string accept) =>
        Assert.Equal(HttpStatusCode.NotAcceptable, (await host.PostAsync(Body("{shelf{id}}"), accept)).StatusCode);

    [Theory]
    [InlineData("{shelf{id}}", 200, 200)]
    [InlineData("{", 200, 400)]
    [InlineData("{nothing}", 200, 422)]
    [InlineData("query($n:Int!){scalars(number:$n)}", 200, 422)]
    [InlineData("query A{shelf{id}} query B{shelf{id}}", 200, 422)]
    [InlineData("fragment F on Query{__typename}", 200, 422)]
    [InlineData("subscription{shelf{id}}", 200, 422)]
    [InlineData("{refused}", 200, 294)]
    [InlineData("{brokenList}", 200, 294)]
    public async Task Post_Document_DecidesTheStatus(string query, int asJson, int asGraphQL)
    {
        Assert.Equal(asJson, (int)(await host.PostAsync(Body(query), Json)).StatusCode);
        Assert.Equal(asGraphQL, (int)(await host.PostAsync(Body(query), GraphQL)).StatusCode);
    }

    private static string Body(string query) => JsonSerializer.Serialize(new { query });
}
