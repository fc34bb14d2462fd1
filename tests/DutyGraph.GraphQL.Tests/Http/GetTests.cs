using System.Net;

namespace DutyGraph.GraphQL.Tests.Http;

/// <summary>GraphQL over HTTP, "GET": only queries, no mutations.</summary>
public class GetTests(GraphQLHost host) : IClassFixture<GraphQLHost>
{
    [Fact]
    public async Task Get_Query_IsAnswered()
    {
        var response = await host.GetAsync(
            "query=query A($f:Int){crates(first:$f){items{id}}} query B{shelf{id}}&operationName=A&variables={\"f\":1}&extensions={}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"crates":{"items":[{"id":"crate:1"}]}}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Get_Mutation_Is405AndNamesPost(string accept)
    {
        var response = await host.GetAsync("query=mutation{add(by:2){value}}", accept);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Contains("OPERATION_NOT_ALLOWED", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Get_MutationBesideTheQueryThatIsNamed_IsAnswered() =>
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("query=mutation M{add(by:2){value}} query Q{shelf{id}}&operationName=Q")).StatusCode);

    [Theory]
    [InlineData("", HttpStatusCode.UnprocessableEntity)]
    [InlineData("query={shelf{id}}&query={shelf{id}}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("query={shelf{id}}&variables=[1]", HttpStatusCode.UnprocessableEntity)]
    [InlineData("query={shelf{id}}&variables={", HttpStatusCode.BadRequest)]
    [InlineData("query={shelf{id}}&extensions=7", HttpStatusCode.UnprocessableEntity)]
    public async Task Get_MalformedRequest_IsRefused(string query, HttpStatusCode asGraphQL)
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await host.GetAsync(query)).StatusCode);
        Assert.Equal(asGraphQL, (await host.GetAsync(query, "application/graphql-response+json")).StatusCode);
    }

    [Fact]
    public async Task Get_EmptyOperationName_IsAsIfNotThere() =>
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("query={shelf{id}}&operationName=")).StatusCode);

    [Theory]
    [InlineData("cross-site", HttpStatusCode.Forbidden)]
    [InlineData("same-site", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", HttpStatusCode.OK)]
    [InlineData("none", HttpStatusCode.OK)]
    public async Task Get_FromAnotherSitesPage_IsRefused(string site, HttpStatusCode expected) =>
        Assert.Equal(expected, (await host.GetAsync("query={shelf{id}}", null, ("Sec-Fetch-Site", site))).StatusCode);

    [Fact]
    public async Task Get_FromAnotherSiteWithThePreflightHeader_IsAnswered() =>
        Assert.Equal(
            HttpStatusCode.OK, (await host.GetAsync("query={shelf{id}}", null, ("Sec-Fetch-Site", "cross-site"), ("GraphQL-Preflight", "1"))).StatusCode);

    [Fact]
    public async Task Get_OfAnotherOrigin_IsAnsweredWithoutLeaveToReadIt()
    {
        var response = await host.GetAsync("query={shelf{id}}", null, ("Origin", "https://elsewhere.example"));

        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Options_PreflightOfAnotherOrigin_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");

        var response = await host.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.DoesNotContain(response.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_LongerThanAllowed_Is414() =>
        Assert.Equal(HttpStatusCode.RequestUriTooLong, (await host.GetAsync("query={shelf{id}}&x=" + new string('x', 2_000))).StatusCode);
}
