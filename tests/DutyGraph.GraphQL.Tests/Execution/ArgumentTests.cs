using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Specification, 6.4.1: arguments come from literals, variables and defaults.</summary>
public class ArgumentTests
{
    [Theory]
    [InlineData("scalars", "7    1+2 PalletSized ")]
    [InlineData("scalars(number: -3, ratio: 2, id: 5, moment: \"9s\", list: [4], size: SMALL, flag: true)", "-3 2 5 9 4 Small True")]
    [InlineData("scalars(list: 8)", "7    8 PalletSized ")]
    [InlineData("scalars(list: null, moment: null)", "7    null PalletSized ")]
    [InlineData("echo", "none")]
    [InlineData("echo(filter: {})", "ids=null size=Small over=0.5 note=absent nested=/")]
    [InlineData("echo(filter: { note: null, over: null, ids: \"a\" })", "ids=a size=Small over=null note=null nested=/")]
    [InlineData("echo(filter: { nested: { matrix: [[1, 2], 3] }, ids: [1, \"b\"] })", "ids=1+b size=Small over=0.5 note=absent nested=1/6")]
    [InlineData("find(by: { id: 3 })", "id 3")]
    [InlineData("find(by: { label: \"x\" })", "label x")]
    public async Task Execute_Literals_AreCoerced(string field, string expected) =>
        Assert.Equal($$$"""{"data":{"f":"{{{expected}}}"}}""", await WarehouseServer.AskAsync($"{{ f: {field} }}"));

    [Fact]
    public async Task Execute_VariableWithoutValue_LeavesTheDefault() =>
        Assert.Equal(
            """{"data":{"scalars":"7    1+2 PalletSized "}}""",
            await WarehouseServer.AskAsync(
                "query ($n: Int!, $l: [Int!]) { scalars(number: $n, list: $l) }".Replace("$n: Int!", "$n: Int! = 7", StringComparison.Ordinal)));

    [Fact]
    public async Task Execute_VariableWithoutValueInAnInput_LeavesTheFieldOut() =>
        Assert.Equal(
            """{"data":{"echo":"ids=null size=Small over=0.5 note=absent nested=/"}}""",
            await WarehouseServer.AskAsync("query ($note: String, $over: Float) { echo(filter: { note: $note, over: $over }) }"));

    [Fact]
    public async Task Execute_WrongArgument_IsPlacedAtItsValue() =>
        Assert.Contains(
            ""","locations":[{"line":1,"column":35}],"path":["scalars"]""",
            await WarehouseServer.AskAsync("query ($n: Int) { scalars(number: $n) }", """{"n":null}"""));

    [Fact]
    public async Task Execute_NullVariableForADefaultedNonNullArgument_FailsTheField() =>
        Assert.Contains(
            ""","path":["scalars"],"extensions":{"code":"INVALID_ARGUMENT","argument":"number"}}],"data":null""",
            await WarehouseServer.AskAsync("query ($n: Int) { scalars(number: $n) }", """{"n":null}"""));

    [Fact]
    public async Task Execute_Selection_TellsWhetherAFieldIsAskedFor() =>
        Assert.Equal(
            """{"data":{"with":{"sum":2},"without":{"items":[{"id":"crate:1"}]}}}""",
            await WarehouseServer.AskAsync("{ with: crates { sum: total } without: crates(first: 1) { items { id } total @skip(if: true) } }"));
}
