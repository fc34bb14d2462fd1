using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>Over a real socket: the headers of answers, and requests that are refused before anything runs.</summary>
public sealed class KestrelTests : IDisposable
{
    private readonly TinyService _service = new() { Url = new("http://127.0.0.1:0") };
    private readonly HttpClient _http;

    public KestrelTests()
    {
        // Not UseKestrel(0): the factory would set the port on a server that may already be running.
        _service.UseKestrel();
        _service.StartServer();
        _http = _service.CreateClient();
    }

    [Theory]
    [InlineData("/graphql?query=%7B__typename%7D", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task Answers_AllOfThem_CarrySafeHeadersAndNameNoServer(string path, HttpStatusCode status)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(status, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.True(path.StartsWith("/graphql", StringComparison.Ordinal) ? answer.Headers.CacheControl!.NoCache : answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("[::1]:5080", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.BadRequest)]
    public async Task Request_ToAnotherHost_IsRefused(string host, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=%7B__typename%7D");
        request.Headers.Host = host;

        using var answer = await _http.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?query=%7Bcategories%7Bname%7D%7D", "application/graphql-response+json")]
    [InlineData("/export/duties.csv", "text/csv")]
    public async Task Answers_AskedForCompressed_Are(string path, string mediaType)
    {
        var whole = await _http.GetByteArrayAsync(new Uri(path, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        request.Headers.Accept.ParseAdd(mediaType);

        using var answer = await _http.SendAsync(request);

        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        await using var unpacked = new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var read = new MemoryStream();
        await unpacked.CopyToAsync(read);
        Assert.Equal(whole, read.ToArray());
    }

    [Fact]
    public async Task Request_BodyOverTheLimit_Is413()
    {
        using var answer = await _http.PostAsJsonAsync("/graphql", new { query = "{ __typename }" + new string(' ', 1024 * 1024) });

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Request_BodyOverTheLimitWithoutALength_IsRefusedTheSameWay()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StreamContent(new MemoryStream(new byte[2 * 1024 * 1024])) };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = true;

        using var answer = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!;
        Assert.Equal("REQUEST_BYTES_LIMIT", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Request_BodyThatIsNotSentAsItsHeadersSay_IsAGraphQLRefusal()
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, _http.BaseAddress!.Port);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n"u8.ToArray());

        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"BAD_REQUEST\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_BodyWithinTheLimit_IsAnswered()
    {
        using var answer = await _http.PostAsJsonAsync("/graphql", new { query = "{ __typename }" + new string(' ', 1000 * 1024) });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Request_HeadersOverTheLimit_Are431()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.Add("X-Long", new string('x', 16 * 1024));

        using var answer = await _http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
    }

    public void Dispose()
    {
        _http.Dispose();
        _service.Dispose();
    }
}
