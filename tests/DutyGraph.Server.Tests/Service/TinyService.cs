using System.Globalization;
using DutyGraph.Embedded;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Tests.Tiny;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DutyGraph.Server.Tests.Service;

/// <summary>The service in process, with the tiny graph.</summary>
public sealed class TinyService : UnloadedService
{
    /// <summary>The served schema as SDL.</summary>
    public string Sdl => SchemaPrinter.Print(Services.GetRequiredService<GraphQL.TypeSystem.Schema>());

    /// <summary>The cost limit of a query; null for the default.</summary>
    public int? RequestCost { get; init; }

    /// <summary>The address of a real socket; null for the service's own address.</summary>
    public Uri? Url { get; init; }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (RequestCost is { } cost)
        {
            builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.RequestCost)}", cost.ToString(CultureInfo.InvariantCulture));
        }

        if (Url is { } url)
        {
            builder.UseSetting(WebHostDefaults.ServerUrlsKey, url.ToString());
        }
    }

    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        host.Services.GetRequiredService<EmbeddedStore>().Replace(TinyGraph.All);
        return host;
    }
}
