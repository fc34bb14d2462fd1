using System.Net.Http.Headers;
using System.Text;
using DutyGraph.GraphQL.Tests.Execution;
using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DutyGraph.GraphQL.Tests.Http;

/// <summary>The warehouse behind an in-process HTTP server.</summary>
public sealed class GraphQLHost : IAsyncLifetime
{
    /// <summary>The id of every request.</summary>
    internal const string RequestId = "r1";

    private readonly WebApplication _app;

    public GraphQLHost()
        : this(options => options.MaxRequestBytes = 2_000, WarehouseServer.Types)
    {
    }

    internal GraphQLHost(Action<GraphQLServerOptions> options, params Type[] types)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddScoped<Counter>().AddGraphQLServer(schema => schema.AddTypes(types), options);
        builder.Logging.ClearProviders().AddProvider(Log);
        _app = builder.Build();
        _app.Use((context, next) =>
        {
            context.TraceIdentifier = RequestId;
            return next(context);
        });
        _app.MapGraphQL();
    }

    internal LogBook Log { get; } = new();

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    public Task<HttpResponseMessage> PostAsync(string body, string? accept = null, string? contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return SendAsync(request, accept);
    }

    public Task<HttpResponseMessage> GetAsync(string query, string? accept = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?" + query);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return SendAsync(request, accept);
    }

    /// <summary>Sends a request that HttpClient would refuse to send.</summary>
    public Task<HttpContext> SendAsync(Action<HttpContext> write) => _app.GetTestServer().SendAsync(write);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return _app.GetTestClient().SendAsync(request);
    }
}
