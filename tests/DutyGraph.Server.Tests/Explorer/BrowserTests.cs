using System.Net;
using System.Text.RegularExpressions;
using DutyGraph.Server.Tests.Service;
using Microsoft.AspNetCore.Hosting;

namespace DutyGraph.Server.Tests.Explorer;

/// <summary>What browsers see at the API's address, with GraphiQL built and without; programs see the API all the same.</summary>
public sealed class BrowserTests : IDisposable
{
    // What Chromium and Firefox send when a page is opened.
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static readonly Regex Link = new("<a href=\"(?<path>/graphql\\?query=[^\"]+)\">", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly DirectoryInfo _webRoot = Directory.CreateTempSubdirectory();
    private readonly TinyService _service = new();

    [Fact]
    public async Task Browser_WithoutGraphiQL_SeesHowToBuildItAndTheExamples()
    {
        using var answer = await OpenAsync("/graphql");

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal("text/html", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("npm run build --prefix src/DutyGraph.Web", html, StringComparison.Ordinal);
        Assert.Equal(Server.Explorer.ExampleQueries.All.Count, Link.Count(html));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_WithoutGraphiQL_FollowsALinkToItsAnswer()
    {
        using var page = await OpenAsync("/graphql");
        var link = WebUtility.HtmlDecode(Link.Match(await page.Content.ReadAsStringAsync()).Groups["path"].Value);

        using var answer = await OpenAsync(link);

        Assert.StartsWith("{\"data\":{\"supportRanking\":[", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=%7B__typename%7D")]
    public async Task Browser_WithGraphiQL_SeesIt(string path)
    {
        Build();

        using var answer = await OpenAsync(path);

        Assert.Equal("<p>GraphiQL</p>", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Browser_WithGraphiQL_MayLoadNothingFromElsewhereAndRunNothingInline()
    {
        Build();

        using var answer = await OpenAsync("/graphql");

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Browser_WithGraphiQL_KeepsItsFiles()
    {
        Build();

        using var answer = await OpenAsync("/graphiql/assets/index-1.js");

        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Program_WithGraphiQL_SeesTheApi(string accept)
    {
        Build();

        using var answer = await OpenAsync("/graphql?query=%7B__typename%7D", accept);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await answer.Content.ReadAsStringAsync());
    }

    public void Dispose()
    {
        _service.Dispose();
        _webRoot.Delete(recursive: true);
    }

    private void Build()
    {
        var assets = _webRoot.CreateSubdirectory("graphiql/assets");
        File.WriteAllText(Path.Combine(_webRoot.FullName, "graphiql", "index.html"), "<p>GraphiQL</p>");
        File.WriteAllText(Path.Combine(assets.FullName, "index-1.js"), "export {};");
    }

    private async Task<HttpResponseMessage> OpenAsync(string path, string accept = Browser)
    {
        using var http = _service.WithWebHostBuilder(host => host.UseWebRoot(_webRoot.FullName)).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(accept);
        return await http.SendAsync(request);
    }
}
