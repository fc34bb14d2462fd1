using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DutyGraph.Server.Tests.Service;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>A refusal has a request id, and the log has the reason under the same id.</summary>
public sealed class RefusalTests
{
    [Fact]
    public async Task Refusal_BeforeTheGraphIsLoaded_HasTheIdThatTheLogHas()
    {
        var log = new LogLines();
        await using var service = new UnloadedService();
        await using var logged = service.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(log)));
        using var http = logged.CreateClient();

        using var answer = await http.PostAsJsonAsync("/graphql", new { query = "{ __typename }" });

        var id = (string?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["extensions"]!["requestId"];
        Assert.Contains($"4004 Information Request {id} was refused with status 503: NOT_READY", await log.SaidAsync(4004));
    }

    [Fact]
    public async Task Refusal_OfTheLibrary_HasTheIdThatTheLogHas()
    {
        var log = new LogLines();
        await using var service = new TinyService();
        await using var logged = service.WithWebHostBuilder(builder => builder.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(log)));
        using var http = logged.CreateClient();

        var answer = await http.RespondAsync("{ unheardOf }");

        var id = (string?)answer["extensions"]!["requestId"];
        Assert.Contains($"4003 Information Request {id} was answered with 1 errors: UNKNOWN_FIELD", await log.SaidAsync(4003));
    }
}
