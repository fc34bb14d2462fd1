using System.Net;
using System.Text.RegularExpressions;
using DutyGraph.Server.Tests.Service;
using Microsoft.AspNetCore.Hosting;

namespace DutyGraph.Server.Tests.Browsing;

/// <summary>Browsers that open the addresses of the page and of the API get a page, whether the page is built or not; other programs always get the
/// API.</summary>
public sealed class BrowserTests : IDisposable
{
    // The Accept header that Chromium and Firefox send when they open a page.
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static readonly Regex Link = new("<a href=\"(?<path>/graphql\\?query=[^\"]+)\">", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    private readonly DirectoryInfo _webRoot = Directory.CreateTempSubdirectory();
    private readonly TinyService _service = new();

    [Theory]
    [InlineData("/", "*/*")]
    [InlineData("/", Browser)]
    [InlineData("/support", Browser)]
    [InlineData("/en/support?by=LEADS", Browser)]
    [InlineData("/duties/昌吉市六工镇/2025-01/ASSIST/54", Browser)]
    [InlineData("/departments/a.b", Browser)]
    [InlineData("/exports", Browser)]
    public async Task Page_AddressOfItsOwn_IsAnswered(string path, string accept)
    {
        Build();

        using var answer = await OpenAsync(path, accept);

        Assert.Equal("<p>Page</p>", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/graphql/other", Browser)]
    [InlineData("/health/other", Browser)]
    [InlineData("/export/duties.pdf", Browser)]
    [InlineData("/assets/gone-1.js", Browser)]
    [InlineData("/support", "*/*")]
    [InlineData("/data.json", "application/json")]
    public async Task Page_AddressThatIsNotItsOwn_IsNotFound(string path, string accept)
    {
        Build();

        using var answer = await OpenAsync(path, accept);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Page_Built_RunsNothingInlineAndLoadsNothingFromElsewhere()
    {
        Build();

        using var answer = await OpenAsync("/");

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task Page_SeenBefore_IsAskedForAgainAndNotSentAgain()
    {
        Build();
        using var first = await OpenAsync("/");

        using var second = await OpenAsync("/support", Browser, known: first.Headers.ETag!.ToString());

        Assert.True(first.Headers.CacheControl!.NoCache);
        Assert.Null(first.Headers.CacheControl.MaxAge);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Page_NotBuilt_SaysInBothLanguagesWhatToInstall()
    {
        using var answer = await OpenAsync("/support");

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("请安装 Node 20.19", html, StringComparison.Ordinal);
        Assert.Contains("install Node 20.19", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null, "export {};")]
    [InlineData("gzip", "gzip", "gzip")]
    [InlineData("gzip, br", "br", "br")]
    [InlineData("gzip, br;q=0", "gzip", "gzip")]
    public async Task Asset_AsCompressedAsTheBrowserTakesIt_IsKeptForAYear(string accepted, string? encoding, string content)
    {
        Build();

        using var answer = await OpenAsync("/assets/page-1.js", "*/*", accepted);

        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(content, await answer.Content.ReadAsStringAsync());
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers.CacheControl!.ToString());
        Assert.Equal("Accept-Encoding", Assert.Single(answer.Headers.Vary));
    }

    [Fact]
    public async Task Api_NotBuilt_ShowsExamplesThatAnswerWhenFollowed()
    {
        using var page = await OpenAsync("/graphql");
        var html = await page.Content.ReadAsStringAsync();
        var link = WebUtility.HtmlDecode(Link.Match(html).Groups["path"].Value);

        using var answer = await OpenAsync(link);

        Assert.Equal(Server.Browsing.ExampleQueries.All.Count, Link.Count(html));
        Assert.StartsWith("{\"data\":{\"supportRanking\":[", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=%7B__typename%7D")]
    public async Task Api_InABrowser_IsGraphiQL(string path)
    {
        Build();

        using var answer = await OpenAsync(path);

        Assert.Equal("<p>GraphiQL</p>", await answer.Content.ReadAsStringAsync());
        Assert.True(answer.Headers.CacheControl!.NoCache);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*/*")]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Api_AskedByAProgram_Answers(string accept)
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
        Write("app/index.html", "<p>Page</p>");
        Write("graphiql/index.html", "<p>GraphiQL</p>");
        Write("assets/page-1.js", "export {};");
        // The content of each file shows which file was sent.
        Write("assets/page-1.js.br", "br");
        Write("assets/page-1.js.gz", "gzip");
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_webRoot.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private async Task<HttpResponseMessage> OpenAsync(string path, string accept = Browser, string encodings = "", string? known = null)
    {
        using var http = _service.WithWebHostBuilder(host => host.UseWebRoot(_webRoot.FullName)).CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.ParseAdd(accept);
        request.Headers.AcceptEncoding.ParseAdd(encodings);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.ParseAdd(known);
        }

        return await http.SendAsync(request);
    }
}
