using DutyGraph.Core;
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
