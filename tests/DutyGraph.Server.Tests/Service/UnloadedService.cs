using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Loading;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace DutyGraph.Server.Tests.Service;

/// <summary>The service in process, without its loader; its queries to the graph are recorded.</summary>
public class UnloadedService : WebApplicationFactory<Program>
{
    /// <summary>The queries of the service to the graph.</summary>
    public QuestionLog Questions { get; } = new();

    /// <summary>Replaces the graph of the service.</summary>
    public void Replace(params IEnumerable<Facts> facts) => Services.GetRequiredService<EmbeddedStore>().Replace(facts);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.Language)}", "en");
        builder.ConfigureTestServices(services =>
        {
            services.Remove(services.Single(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType == typeof(GraphLoader)));
            services.Replace(
                ServiceDescriptor.Scoped<IDutyGraph>(request => new CountingGraph(request.GetRequiredService<EmbeddedStore>().Current, Questions)));
        });
    }
}
