using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Specification, 6.1: selecting the operation to run.</summary>
public class OperationTests
{
    private const string Two = "query A { shelf { id } } query B { shelf { label } }";

    [Fact]
    public async Task Execute_NamedOperation_RunsThatOne() =>
        Assert.Equal("""{"data":{"shelf":{"label":"top"}}}""", await WarehouseServer.AskAsync(Two, operation: "B"));

    [Theory]
    [InlineData(Two, null, "Must provide operation name if query contains multiple operations.")]
    [InlineData(Two, "C", "Unknown operation named \\\"C\\\".")]
    public async Task Execute_NoSuchOperation_IsAnErrorOfTheRequest(string query, string? name, string message)
    {
        var answer = await WarehouseServer.AskAsync(query, operation: name);
        Assert.Equal($$$"""{"errors":[{"message":"{{{message}}}","extensions":{"code":"UNKNOWN_OPERATION"}}]}""", answer);
    }

    [Fact]
    public async Task Execute_OnlyFragments_IsAnErrorOfTheRequest() =>
        Assert.DoesNotContain("\"data\"", await WarehouseServer.AskAsync("fragment F on Query { shelf { id } }"));
}
