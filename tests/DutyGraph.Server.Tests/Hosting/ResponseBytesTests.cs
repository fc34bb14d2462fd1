using DutyGraph.Server.Hosting;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>The size of an answer is limited by a setting, because a query of a hundred bytes can request any amount of data.</summary>
public sealed class ResponseBytesTests
{
    [Fact]
    public async Task Answer_LargerThanTheSetting_IsRefused()
    {
        await using var service = new TinyService();
        await using var bounded = service.WithWebHostBuilder(builder => builder
            .UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.ResponseBytes)}", "65536")
            .UseSetting($"{ServiceOptions.Section}:{nameof(ServiceOptions.RequestCost)}", "1000000000"));
        using var http = bounded.CreateClient();

        var (down, up) = (Enumerable.Repeat("{ nodes { township { duties(first: 6) ", 5), Enumerable.Repeat(" } } }", 5));
        var nested = string.Concat([.. down, "{ nodes { name } }", .. up]);
        var error = await http.FailAsync($"{{ duties(first: 6) {nested} }}");

        Json.Equal("""{ "code": "RESPONSE_TOO_LARGE", "asked": 65537, "allowed": 65536 }""", error["extensions"]);
    }
}
