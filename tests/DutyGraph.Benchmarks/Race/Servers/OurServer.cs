using DutyGraph.Benchmarks.Race.Loads;
using DutyGraph.GraphQL;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace DutyGraph.Benchmarks.Race.Servers;

/// <summary>The library as an application uses it, with all defaults.</summary>
internal static class OurServer
{
    public static async Task RunAsync(Load load, string url)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        load.AddTo(builder.Services);
        await using var app = builder.Build();
        app.Urls.Add(url);
        app.MapGraphQL();
        await app.RunAsync();
    }
}
