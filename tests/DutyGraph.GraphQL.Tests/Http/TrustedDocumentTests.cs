using System.Net;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Tests.Http;

/// <summary>Trusted documents: known by their hash, in the wire format of Apollo's persisted queries.</summary>
public sealed class TrustedDocumentTests : IDisposable
{
    private const string Known = "query ($f: Int) { crates(first: $f) { items { id } } }";
    private const string Answer = """{"data":{"crates":{"items":[{"id":"crate:1"}]}}}""";

    private readonly string _file = Path.GetTempFileName();

    public TrustedDocumentTests() =>
        File.WriteAllText(_file, JsonSerializer.Serialize(new Dictionary<string, string> { [Hash(Known).ToUpperInvariant()] = Known }));

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Post_HashOfATrustedDocument_IsAnswered(bool isOnly) =>
        Assert.Equal(Answer, await PostAsync(Trusting(isOnly), null, Hash(Known)));

    [Fact]
    public async Task Post_HashOfADocumentWhoseKeyNamesItsAlgorithm_IsAnswered()
    {
        File.WriteAllText(_file, JsonSerializer.Serialize(new Dictionary<string, string> { ["sha256:" + Hash(Known)] = Known }));

        Assert.Equal(Answer, await PostAsync(Trusting(isOnly: true), null, Hash(Known)));
    }

    [Fact]
    public async Task Get_HashOfATrustedDocument_IsAnswered()
    {
        await using var host = await StartAsync(Trusting(isOnly: true));
        var extensions = Uri.EscapeDataString($$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash(Known)}}}"}}""");

        var response = await host.GetAsync("variables=" + Uri.EscapeDataString("""{"f":1}""") + "&extensions=" + extensions);

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_TextOfATrustedDocumentWhereOnlyTheyRun_IsAnswered() => Assert.Equal(Answer, await PostAsync(Trusting(isOnly: true), Known, null));

    [Fact]
    public async Task Post_OtherDocumentWhereOnlyTrustedOnesRun_IsRefused()
    {
        const string Refusal =
            """{"errors":[{"message":"Only trusted documents are executed; this one is not trusted.","extensions":{"code":"DOCUMENT_NOT_TRUSTED"}}]"""
            + ""","extensions":{"requestId":"r1"}}""";

        Assert.Equal(Refusal, await PostAsync(Trusting(isOnly: true), "{ shelf { id } }", null));
        Assert.Equal(Refusal, await PostAsync(Trusting(isOnly: true), "{ shelf { id } }", Hash("{ shelf { id } }")));
        Assert.Equal(Refusal, await PostAsync(Trusting(isOnly: true), Known + " ", null));
    }

    [Fact]
    public async Task Post_OtherDocumentWithItsHash_IsAnswered() =>
        Assert.Equal("""{"data":{"shelf":{"id":"shelf:1"}}}""", await PostAsync(Trusting(isOnly: false), "{ shelf { id } }", Hash("{ shelf { id } }")));

    [Fact]
    public async Task Post_UnknownHash_IsNotFoundAsClientsExpect() =>
        Assert.Equal(
            """{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}],"extensions":{"requestId":"r1"}}""",
            await PostAsync(Trusting(isOnly: false), null, Hash("{ shelf { id } }")));

    [Fact]
    public async Task Post_HashWhereNoneAreKnown_IsNotSupportedAsClientsExpect() =>
        Assert.Equal(
            """{"errors":[{"message":"PersistedQueryNotSupported","extensions":{"code":"PERSISTED_QUERY_NOT_SUPPORTED"}}],"extensions":{"requestId":"r1"}}""",
            await PostAsync(_ => { }, null, Hash(Known)));

    [Theory]
    [InlineData("{ shelf { id } }")]
    [InlineData(Known + " ")]
    public async Task Post_DocumentUnderAnothersHash_IsRefused(string query) =>
        Assert.Contains("PERSISTED_QUERY_MISMATCH", await PostAsync(Trusting(isOnly: false), query, Hash(Known)), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"extensions":{"persistedQuery":1}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":"x"}}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1}}}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"\ud800"}}}""")]
    [InlineData("""{"query":7,"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}""")]
    [InlineData("""{"extensions":{"persistedQuery":null}}""")]
    public async Task Post_MalformedHash_Is400(string body)
    {
        await using var host = await StartAsync(Trusting(isOnly: false));

        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(body)).StatusCode);
    }

    [Fact]
    public async Task Start_WrongFile_NamesEveryFault()
    {
        File.WriteAllText(_file, """{"abc":"{ a }","sha256:def":null}""");

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(options =>
        {
            Trusting(isOnly: false)(options);
            options.MaxRequestBytes = 0;
        }));

        Assert.Equal(3, fault.Failures.Count());
        Assert.Contains($"TrustedDocuments has a wrong document abc in '{_file}': The key is not the SHA-256 of its document.", fault.Failures);
        Assert.Contains($"TrustedDocuments has a wrong document sha256:def in '{_file}': The key is not the SHA-256 of its document.", fault.Failures);
    }

    [Theory]
    [InlineData("{ shelf { idd } }", "Cannot query field \"idd\" on type \"Shelf\". Did you mean \"id\"? (1:11)")]
    [InlineData("{ shelf { id }", "Syntax Error: Expected Name, found <EOF>. (1:15)")]
    [InlineData("{ __schema { description } }", "Introspection is off: \"__schema\" is not answered. (1:3)")]
    public async Task Start_DocumentThatCannotRun_IsNamedByFileAndHash(string document, string message)
    {
        File.WriteAllText(_file, JsonSerializer.Serialize(new Dictionary<string, string> { [Hash(Known)] = Known, [Hash(document)] = document }));

        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(options =>
        {
            Trusting(isOnly: false)(options);
            options.Validation = new() { Introspection = !document.Contains("__schema", StringComparison.Ordinal) };
        }));

        Assert.Equal([$"TrustedDocuments has a wrong document {Hash(document)} in '{_file}': {message}"], fault.Failures);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Start_FileThatIsNone_IsNamed(string text)
    {
        File.WriteAllText(_file, text);

        Assert.Contains(
            $"TrustedDocuments names a file that cannot be read, '{_file}': ",
            (await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(Trusting(isOnly: false)))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_MissingFile_IsNamed() =>
        Assert.Contains("names a file that cannot be read, '/nowhere.json': ", (await Assert.ThrowsAsync<OptionsValidationException>(
            () => StartAsync(options => options.TrustedDocuments = "/nowhere.json"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Start_OnlyTrustedDocumentsAndNoFile_IsRefused() =>
        Assert.Contains("TrustedDocumentsOnly needs TrustedDocuments.", (await Assert.ThrowsAsync<OptionsValidationException>(
            () => StartAsync(options => options.TrustedDocumentsOnly = true))).Message, StringComparison.Ordinal);

    [Fact]
    public void Documents_AfterTheCheck_AreThoseThatItRead()
    {
        var (options, file) = (new GraphQLServerOptions(), new TrustedDocumentsFile(Validation.Rule.Schema));
        Trusting(isOnly: true)(options);
        File.WriteAllText(_file, JsonSerializer.Serialize(new Dictionary<string, string> { [Hash("{ optional }")] = "{ optional }" }));

        Assert.Empty(file.Check(options));
        File.WriteAllText(_file, "{}");

        Assert.Equal("{ optional }", Assert.Single(file.Documents(options)).Value);
    }

    private static async Task<string> PostAsync(Action<GraphQLServerOptions> options, string? query, string? hash)
    {
        await using var host = await StartAsync(options);
        var extensions = hash is null ? null : new { persistedQuery = new { version = 1, sha256Hash = hash } };
        var variables = query == Known || query is null ? new { f = 1 } : null;
        var response = await host.PostAsync(JsonSerializer.Serialize(new { query, variables, extensions }));
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<GraphQLHost> StartAsync(Action<GraphQLServerOptions> options)
    {
        var host = new GraphQLHost(options, WarehouseServer.Types);
        await host.InitializeAsync();
        return host;
    }

    private static string Hash(string text) => TrustedDocuments.HashOf(text);

    private Action<GraphQLServerOptions> Trusting(bool isOnly) => options => (options.TrustedDocuments, options.TrustedDocumentsOnly) = (_file, isOnly);
}
