using System.Globalization;
using System.Net;
using DutyGraph.Core;
using DutyGraph.Neo4j;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Loading;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DutyGraph.Contract.Tests.Corpus;

/// <summary>The service in process, on a store of the test. The limit of the cost is switched off.</summary>
/// <param name="open">Returns the graph for a request.</param>
internal sealed class StoreService(Func<IDutyGraph> open) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.RequestCost)}", "1000000000");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<IGraphStore>(new Store(open))));
    }

    private sealed class Store(Func<IDutyGraph> open) : IGraphStore
    {
        public Unavailable? Unavailable => null;

        public IDutyGraph Open() => open();

        public Task FillAsync(CancellationToken stopping) => Task.CompletedTask;

        public ValueTask<Unavailable?> ProbeAsync(CancellationToken cancellation) => ValueTask.FromResult<Unavailable?>(null);
    }
}

/// <summary>
/// The service in process as production composes it: its own connection to Neo4j, with the answer cache. The limit of the cost is switched off.
/// </summary>
/// <param name="server">The server, which holds a graph already.</param>
internal sealed class Neo4jService(Neo4jOptions server) : WebApplicationFactory<Program>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Returns a client when the service has found the graph.</summary>
    public async Task<HttpClient> ReadyAsync()
    {
        using var limit = new CancellationTokenSource(Patience);
        var http = CreateClient();
        while (await StatusAsync(http, limit.Token) != HttpStatusCode.OK)
        {
            await Task.Delay(50, limit.Token);
        }

        return http;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        (string Name, object? Value)[] ours =
        [
            (nameof(ServiceOptions.RequestCost), 1_000_000_000), (nameof(ServiceOptions.Store), StoreKind.Neo4j), (nameof(ServiceOptions.ImportAtStart), false),
        ];
        (string Name, object? Value)[] theirs =
        [
            (nameof(server.Url), server.Url), (nameof(server.User), server.User), (nameof(server.Password), server.Password),
            (nameof(server.ReadStatementSeconds), server.ReadStatementSeconds), (nameof(server.ReadSeconds), server.ReadSeconds),
        ];
        foreach (var (name, value) in ours.Select(setting => ($"{ServiceOptions.Section}:{setting.Name}", setting.Value))
            .Concat(theirs.Select(setting => ($"{Neo4jOptions.Section}:{setting.Name}", setting.Value))))
        {
            builder.UseSetting(name, Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative), cancellation);
        return answer.StatusCode;
    }
}
