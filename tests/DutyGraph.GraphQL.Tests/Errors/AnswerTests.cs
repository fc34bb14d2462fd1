using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DutyGraph.GraphQL.Tests.Http;
using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Errors;

/// <summary>Errors of answers are in the languages that the host chooses.</summary>
public sealed class AnswerTests : IAsyncLifetime
{
    private readonly GraphQLHost _host = new(
        options =>
        {
            (options.ErrorLanguages, options.MaxRequestBytes, options.MaxVariablesBytes) = (ErrorLanguages.ChineseAndEnglish, 2_000, 60);
            options.Validation = new() { MaxListItems = 5, MaxCost = 15 };
        },
        WarehouseServer.Types);

    public Task InitializeAsync() => _host.InitializeAsync();

    public Task DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Answer_ChosenLanguages_HasChineseThenEnglish() => Assert.Equal(
        """{"errors":[{"message":"类型 \"Shelf\" 没有字段 \"idd\"。是否应为 \"id\"？ """
        + """Cannot query field \"idd\" on type \"Shelf\". Did you mean \"id\"?","locations":[{"line":1,"column":11}]"""
        + ""","extensions":{"code":"UNKNOWN_FIELD","specification":"5.3.1 Field Selections"}}],"extensions":{"requestId":"r1"}}""",
        await PostAsync("{ shelf { idd } }", null));

    [Fact]
    public async Task Answer_ErrorOfAResolver_IsSentAsItIs() =>
        Assert.Contains("""{"message":"不可以 No.",""", await PostAsync("{ refused }", null), StringComparison.Ordinal);

    [Theory]
    [InlineData("{ brokenList }", null)]
    [InlineData("{ node(id: \"a\") { id }", null)]
    [InlineData("query A { shelf { id } } query B { shelf { id } }", null)]
    [InlineData("fragment F on Shelf { id }", null)]
    [InlineData("query ($v: Int) { scalars(number: $v) }", "1.5")]
    [InlineData("query ($v: Int) { scalars(number: $v) }", "3000000000")]
    [InlineData("query ($v: Int!) { scalars(number: $v) }", null)]
    [InlineData("query ($v: Int!) { scalars(number: $v) }", "null")]
    [InlineData("query ($v: Int) { scalars(number: $v) }", "null")]
    [InlineData("query ($v: Boolean) { scalars(flag: $v) }", "0")]
    [InlineData("query ($v: Float) { scalars(ratio: $v) }", "\"x\"")]
    [InlineData("query ($v: ID) { scalars(id: $v) }", "1.5")]
    [InlineData("query ($v: Size) { scalars(size: $v) }", "\"HUG\"")]
    [InlineData("query ($v: Size) { scalars(size: $v) }", "1")]
    [InlineData("query ($v: Moment) { scalars(moment: $v) }", "\"later\"")]
    [InlineData("query ($v: CrateFilterInput) { echo(filter: $v) }", "{\"nested\":{\"matrix\":[[1],[\"a\"]]}}")]
    [InlineData("query ($v: CrateFilterInput) { echo(filter: $v) }", "{\"unknown\":1}")]
    [InlineData("query ($v: CrateFilterInput) { echo(filter: $v) }", "7")]
    [InlineData("query ($v: CrateFilterInput) { echo(filter: $v) }", "{\"size\":null}")]
    [InlineData("query ($v: CrateFilterInput) { echo(filter: $v) }", "{\"note\":\"\\ud800\"}")]
    [InlineData("query ($v: Finder!) { find(by: $v) }", "{}")]
    [InlineData("query ($v: Finder!) { find(by: $v) }", "{\"id\":null}")]
    [InlineData("query ($v: [Int!]) { scalars(list: $v) }", "[1,2,3,4,5,6]")]
    [InlineData("query ($v: Boolean = true) { shelf @skip(if: $v) { id } }", "null")]
    [InlineData(
        "query ($v: String = \"\") { scalars(id: \"1\") echo(filter: { note: $v }) }", "\"123456789012345678901234567890123456789012345678901234567890\"")]
    [InlineData("{ a: contents { __typename } b: contents { __typename } }", null)]
    public async Task Post_RequestThatFails_SaysWhyInBothLanguages(string query, string? value) =>
        Assert.True(BothLanguages.InAnswer(await PostAsync(query, value)) > 0);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("\uFEFF{}")]
    [InlineData("{\"query\":\"\\ud800\"}")]
    [InlineData("{\"query\":\"{a}\",\"operationName\":[]}")]
    [InlineData("{\"query\":\"{a}\",\"variables\":[1]}")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":\"x\"}")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":{\"persistedQuery\":1}}")]
    [InlineData("{\"query\":\"{a}\",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"x\"}}}")]
    [InlineData("{\"query\":\"subscription{a}\"}")]
    public async Task Post_BodyThatIsNoRequest_SaysWhyInBothLanguages(string body) => await RefusesAsync(await _host.PostAsync(body));

    [Theory]
    [InlineData("")]
    [InlineData("query={a}&variables=[1]")]
    [InlineData("query={a}&variables={")]
    [InlineData("query=mutation{add(by:2){value}}")]
    public async Task Get_WhatCannotBeSentSo_SaysWhyInBothLanguages(string query) => await RefusesAsync(await _host.GetAsync(query));

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/json", "gzip")]
    public async Task Post_BodyOfAnotherKind_SaysWhyInBothLanguages(string contentType, string? encoding)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("{}"));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (encoding is not null)
        {
            body.Headers.ContentEncoding.Add(encoding);
        }

        await RefusesAsync(await _host.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = body }));
    }

    [Fact]
    public async Task Put_AndForeignAccept_SayWhyInBothLanguages()
    {
        await RefusesAsync(await _host.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/graphql")));
        await RefusesAsync(await _host.PostAsync("{}", accept: "text/html"));
        await RefusesAsync(await _host.GetAsync("query={a}", null, ("Sec-Fetch-Site", "cross-site")));
        await RefusesAsync(await _host.PostAsync(new string(' ', 3_000)));
        await RefusesAsync(await _host.GetAsync(new string('a', 3_000)));
    }

    private static async Task RefusesAsync(HttpResponseMessage response)
    {
        Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.True(BothLanguages.InAnswer(await response.Content.ReadAsStringAsync()) > 0);
    }

    private async Task<string> PostAsync(string query, string? value)
    {
        var variables = value is null ? "{}" : $"{{\"v\":{value}}}";
        var response = await _host.PostAsync($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""");
        return await response.Content.ReadAsStringAsync();
    }
}
