using DutyGraph.Embedded;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Tests.Tiny;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DutyGraph.Server.Tests.Service;

/// <summary>The service in process, over the tiny graph.</summary>
public sealed class TinyService : UnloadedService
{
    /// <summary>The schema that is served, printed.</summary>
    public string Sdl => SchemaPrinter.Print(Services.GetRequiredService<GraphQL.TypeSystem.Schema>());

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        host.Services.GetRequiredService<EmbeddedStore>().Replace(TinyGraph.All);
        return host;
    }
}
