using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DutyGraph.Embedded;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Tests.Service;
using DutyGraph.Server.Tests.Tiny;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>How clients are identified and rate-limited, and when an answer need not be sent again.</summary>
public sealed class ClientTests : IAsyncDisposable
{
    private const string Path = "/graphql?query=%7Bcategories%7Bname%7D%7D";

    private readonly TinyService _service = new();

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task Request_MoreThanAClientMaySend_Is429AndOthersAreAnswered()
    {
        using var http = Start((nameof(ServiceOptions.ClientRequestsPerMinute), "2")).CreateClient();
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], [await StatusAsync(http, "192.0.2.1"), await StatusAsync(http, "192.0.2.1")]);

        using var answer = await GetAsync(http, "192.0.2.1");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        var error = (await answer.Content.ReadFromJsonAsync<JsonObject>())!["errors"]![0]!;
        Assert.Equal(("RATE_LIMIT", 2), ((string?)error["extensions"]!["code"], (int)error["extensions"]!["allowed"]!));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(http, "192.0.2.2"));
        using var health = await GetAsync(http, "192.0.2.1", path: "/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("::1", HttpStatusCode.OK)]
    [InlineData("2001:db8::1", HttpStatusCode.TooManyRequests)]
    public async Task Request_OfThisMachine_IsNotCounted(string address, HttpStatusCode second)
    {
        using var http = Start((nameof(ServiceOptions.ClientRequestsPerMinute), "1")).CreateClient();
        await StatusAsync(http, address);

        // Another address of the same IPv6 network.
        Assert.Equal(second, await StatusAsync(http, address.Replace("db8::1", "db8::2", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("10.0.0.0/8", "10.1.2.3", HttpStatusCode.OK)]
    [InlineData("10.1.2.3, 192.0.2.0/24", "10.1.2.3", HttpStatusCode.OK)]
    [InlineData("10.0.0.0/8", "11.1.2.3", HttpStatusCode.TooManyRequests)]
    [InlineData(null, "10.1.2.3", HttpStatusCode.TooManyRequests)]
    public async Task Request_ThroughAProxy_IsOfTheClientWhereTheProxyIsKnown(string? known, string proxy, HttpStatusCode second)
    {
        using var http = Start((nameof(ServiceOptions.ClientRequestsPerMinute), "1"), (nameof(ServiceOptions.KnownProxies), known)).CreateClient();
        await StatusAsync(http, proxy, "198.51.100.1");

        Assert.Equal(second, await StatusAsync(http, proxy, "198.51.100.2"));
    }

    [Fact]
    public void KnownProxies_NoAddress_IsAViolation() => Assert.Equal(
        ["DutyGraph:KnownProxies 须是地址或网段，以逗号分隔，收到“proxy”。 DutyGraph:KnownProxies must be addresses or networks with commas between them; got 'proxy'."],
        new ServiceOptionsValidator().Validate(null, new ServiceOptions { KnownProxies = "10.0.0.0/8, proxy" }).Failures);

    [Fact]
    public async Task Get_AnswerThatTheClientHas_Is304UntilTheGraphChanges()
    {
        var service = Start();
        using var http = service.CreateClient();
        using var first = await GetAsync(http, "127.0.0.1");
        var tag = first.Headers.ETag!;
        var asked = _service.Questions.Asked.Count;

        using var second = await GetAsync(http, "127.0.0.1", tag: $"{tag}");
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal((tag, 0), (second.Headers.ETag, (await second.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(asked, _service.Questions.Asked.Count);

        using var other = await GetAsync(http, "127.0.0.1", tag: $"{tag}", path: Path + "%20");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);

        service.Services.GetRequiredService<EmbeddedStore>().Replace(TinyGraph.All);
        using var third = await GetAsync(http, "127.0.0.1", tag: $"{tag}");
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.NotEqual(tag, third.Headers.ETag);
    }

    [Theory]
    [InlineData("/export/departments.csv")]
    [InlineData("/export/departments.xlsx")]
    [InlineData("/export/chain.graphml?from=department:昌吉市公安局")]
    public async Task Export_FileThatTheClientHas_Is304UntilTheGraphChanges(string path)
    {
        var service = Start();
        using var http = service.CreateClient();
        using var first = await GetAsync(http, "127.0.0.1", path: path);
        var tag = first.Headers.ETag!;
        var asked = _service.Questions.Asked.Count;

        using var second = await GetAsync(http, "127.0.0.1", tag: $"{tag}", path: path);
        Assert.Equal((HttpStatusCode.NotModified, tag), (second.StatusCode, second.Headers.ETag));
        Assert.Null(second.Content.Headers.ContentDisposition);
        Assert.Equal(asked, _service.Questions.Asked.Count);

        using var other = await GetAsync(http, "127.0.0.1", tag: $"{tag}", path: "/export/acts.csv");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);

        service.Services.GetRequiredService<EmbeddedStore>().Replace(TinyGraph.All);
        using var third = await GetAsync(http, "127.0.0.1", tag: $"{tag}", path: path);
        Assert.Equal(HttpStatusCode.OK, third.StatusCode);
        Assert.NotEqual(tag, third.Headers.ETag);
    }

    [Theory]
    [InlineData("/export/departments.csv?colour=red")]
    [InlineData("/export/nothing.csv")]
    public async Task Export_Refused_HasNoTag(string path)
    {
        using var http = Start().CreateClient();

        using var answer = await GetAsync(http, "127.0.0.1", path: path);

        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Get_AnswerWithErrors_HasNoTag()
    {
        using var http = Start().CreateClient();

        using var answer = await GetAsync(http, "127.0.0.1", path: "/graphql?query=%7Bnothing%7D");

        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, string address, string? forwarded = null)
    {
        using var answer = await GetAsync(http, address, forwarded);
        return answer.StatusCode;
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient http, string address, string? forwarded = null, string? tag = null, string path = Path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add(RemoteAddress.Header, address);
        if (forwarded is not null)
        {
            request.Headers.Add("X-Forwarded-For", forwarded);
        }

        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return http.SendAsync(request);
    }

    private WebApplicationFactory<Program> Start(params (string Name, string? Value)[] settings) => _service.WithWebHostBuilder(builder =>
    {
        builder.ConfigureServices(services => services.AddTransient<IStartupFilter, RemoteAddress>());
        foreach (var (name, value) in settings)
        {
            builder.UseSetting($"{ServiceOptions.Section}:{name}", value);
        }
    });

    /// <summary>Sets the remote address of requests, because the in-process server has no sockets.</summary>
    private sealed class RemoteAddress : IStartupFilter
    {
        public const string Header = "Test-Address";

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers[Header].ToString());
                return rest(context);
            });
            next(app);
        };
    }
}
