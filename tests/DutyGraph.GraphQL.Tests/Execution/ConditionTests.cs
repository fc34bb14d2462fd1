using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Specification, 3.13.1 and 3.13.2: @skip and @include.</summary>
public class ConditionTests
{
    [Theory]
    [InlineData("true", "true", """{"data":{"shelf":{"id":"shelf:1"}}}""")]
    [InlineData("false", "false", """{"data":{"shelf":{"id":"shelf:1","label":"top"}}}""")]
    [InlineData("true", "false", """{"data":{"shelf":{"id":"shelf:1","label":"top"}}}""")]
    [InlineData("false", "true", """{"data":{"shelf":{"id":"shelf:1","label":"top"}}}""")]
    public async Task Execute_Conditions_DecideFieldByField(string a, string b, string expected)
    {
        const string query =
            "query ($a: Boolean!, $b: Boolean = false) { shelf { id ... @skip(if: $a) { label } ...F @include(if: true) } } "
            + "fragment F on Shelf { label @skip(if: $b) }";
        Assert.Equal(expected, await WarehouseServer.AskAsync(query, $$"""{"a":{{a}},"b":{{b}}}"""));
    }

    [Fact]
    public async Task Execute_SameDocumentWithOtherValues_IsPlannedAnew()
    {
        var server = WarehouseServer.Start();
        const string query = "query ($a: Boolean!) { shelf { id label @include(if: $a) } }";
        Assert.Equal("""{"data":{"shelf":{"id":"shelf:1","label":"top"}}}""", await server.AskAsync(query, """{"a":true}"""));
        Assert.Equal("""{"data":{"shelf":{"id":"shelf:1"}}}""", await server.AskAsync(query, """{"a":false}"""));
    }

    [Fact]
    public async Task Execute_BothOnOneField_BothMustHold() =>
        Assert.Equal(
            """{"data":{"shelf":{"id":"shelf:1"}}}""",
            await WarehouseServer.AskAsync("{ shelf { id a: label @skip(if: true) @include(if: true) b: label @skip(if: false) @include(if: false) } }"));

    [Fact]
    public async Task Execute_NullCondition_IsAnErrorOfTheRequest() =>
        Assert.Contains(
            "decides what is selected", await WarehouseServer.AskAsync("query ($a: Boolean = true) { shelf { id @skip(if: $a) } }", """{"a":null}"""));
}
