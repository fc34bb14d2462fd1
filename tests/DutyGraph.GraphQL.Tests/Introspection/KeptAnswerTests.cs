using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Tests.Warehouse;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Tests.Introspection;

/// <summary>The answer to an introspection document is written once and then reused. A request must not see an answer computed with the variables of
/// another.</summary>
public class KeptAnswerTests
{
    private readonly IServiceProvider _server = WarehouseServer.Start();

    [Fact]
    public async Task Execute_SameDocumentTwice_AnswersTheSame()
    {
        const string document =
            """{ shelf { id } a: __type(name: "Size") { kind enumValues { name } } __schema { queryType { name } } b: __type(name: "None") { kind } }""";
        const string answer =
            """{"data":{"shelf":{"id":"shelf:1"},"a":{"kind":"ENUM","enumValues":[{"name":"SMALL"},{"name":"PALLET_SIZED"}]}"""
            + ""","__schema":{"queryType":{"name":"Query"}},"b":null}}""";
        Assert.Equal(answer, await _server.AskAsync(document));
        Assert.Equal(answer, await _server.AskAsync(document));
    }

    [Fact]
    public async Task Execute_OtherVariableAsAnArgument_AnswersAnew()
    {
        const string document = "query($name: String!) { __type(name: $name) { name } }";
        Assert.Equal("""{"data":{"__type":{"name":"Size"}}}""", await _server.AskAsync(document, """{"name":"Size"}"""));
        Assert.Equal("""{"data":{"__type":{"name":"Tool"}}}""", await _server.AskAsync(document, """{"name":"Tool"}"""));
    }

    [Fact]
    public async Task Execute_OtherVariableAsAnArgumentFarBelow_AnswersAnew()
    {
        const string document = """
            query($all: Boolean!) { __type(name: "Size") { ...Values } }
            fragment Values on __Type { enumValues(includeDeprecated: $all) { name } }
            """;
        Assert.Equal(
            """{"data":{"__type":{"enumValues":[{"name":"SMALL"},{"name":"PALLET_SIZED"},{"name":"HUGE"}]}}}""",
            await _server.AskAsync(document, """{"all":true}"""));
        Assert.Equal(
            """{"data":{"__type":{"enumValues":[{"name":"SMALL"},{"name":"PALLET_SIZED"}]}}}""", await _server.AskAsync(document, """{"all":false}"""));
    }

    [Fact]
    public async Task Execute_OtherVariableAsACondition_AnswersAnew()
    {
        const string document = """query($kind: Boolean!) { __type(name: "Size") { name kind @include(if: $kind) } }""";
        Assert.Equal("""{"data":{"__type":{"name":"Size","kind":"ENUM"}}}""", await _server.AskAsync(document, """{"kind":true}"""));
        Assert.Equal("""{"data":{"__type":{"name":"Size"}}}""", await _server.AskAsync(document, """{"kind":false}"""));
    }

    [Fact]
    public async Task Execute_KeptAnswer_IsNoMoreThanIsAllowed()
    {
        var server = WarehouseServer.Start(options: options => options.MaxResponseBytes = 2_000);
        var type = string.Join(' ', Enumerable.Range(0, 20).Select(i => $$"""t{{i}}: __type(name: "Size") { ...Told }"""));
        const string told = "fragment Told on __Type { kind name description enumValues { name description } }";
        Assert.StartsWith("""{"data":{"t0":""", await server.AskAsync($$"""{ t0: __type(name: "Size") { ...Told } } {{told}}"""));
        Assert.Contains("RESPONSE_TOO_LARGE", await server.AskAsync($"{{ {type} }} {told}"));
        Assert.Contains("RESPONSE_TOO_LARGE", await server.AskAsync($"{{ {type} }} {told}"));
    }

    [Fact]
    public async Task Execute_KeptAnswer_IsCopied()
    {
        var kept = await BytesOfSecondAnswerAsync(_server);
        var notKept = await BytesOfSecondAnswerAsync(WarehouseServer.Start(options: options => options.CachedIntrospectionBytes = 0));
        Assert.InRange(kept, 1, notKept / 2);
    }

    private static async Task<long> BytesOfSecondAnswerAsync(IServiceProvider server)
    {
        var request = new GraphQLRequest("{ __schema { types { name fields { name args { name } } } } }");
        var executor = server.GetRequiredService<RequestExecutor>();
        using var first = await executor.ExecuteAsync(request, server);
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var second = await executor.ExecuteAsync(request, server);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(first.ToJson(), second.ToJson());
        return bytes;
    }
}
