using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Tests.Service;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>Settings with which an operator restricts the service: introspection, and trusted documents only.</summary>
public sealed class ExposureTests : IAsyncDisposable
{
    private const string Known = "query Names { categories { name } }";

    private readonly string _file = Path.GetTempFileName();
    private readonly TinyService _service = new();

    public ExposureTests() => File.WriteAllText(_file, JsonSerializer.Serialize(new Dictionary<string, string> { [HashOf(Known)] = Known }));

    public async ValueTask DisposeAsync()
    {
        File.Delete(_file);
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task Introspection_SwitchedOff_TellsNothingOfTheSchema()
    {
        using var http = Start((nameof(ServiceOptions.Introspection), "false")).CreateClient();

        Assert.Equal("INTROSPECTION_OFF", (string?)(await http.FailAsync("{ __schema { queryType { name } } }"))["extensions"]!["code"]);
        Assert.Equal(
            "类型 \"Query\" 没有字段 \"dutys\"。 Cannot query field \"dutys\" on type \"Query\".",
            (string?)(await http.FailAsync("{ dutys { totalCount } }"))["message"]);
    }

    [Fact]
    public async Task TrustedDocuments_AskedByHash_AreAnswered()
    {
        using var http = Start((nameof(ServiceOptions.TrustedDocuments), _file)).CreateClient();

        using var answer = await http.PostAsJsonAsync(
            "/graphql", new { extensions = new { persistedQuery = new { version = 1, sha256Hash = HashOf(Known) } } });

        Assert.NotEmpty((await answer.Content.ReadFromJsonAsync<JsonObject>())!["data"]!["categories"]!.AsArray());
    }

    [Fact]
    public async Task TrustedDocumentsOnly_OtherDocument_IsRefused()
    {
        using var http = Start((nameof(ServiceOptions.TrustedDocuments), _file), (nameof(ServiceOptions.TrustedDocumentsOnly), "true")).CreateClient();

        Assert.NotEmpty((await http.AskAsync(Known))["categories"]!.AsArray());
        Assert.Equal("DOCUMENT_NOT_TRUSTED", (string?)(await http.FailAsync("{ categories { name } }"))["extensions"]!["code"]);
    }

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private WebApplicationFactory<Program> Start(params (string Name, string Value)[] settings) => _service.WithWebHostBuilder(builder =>
    {
        foreach (var (name, value) in settings)
        {
            builder.UseSetting($"{ServiceOptions.Section}:{name}", value);
        }
    });
}
