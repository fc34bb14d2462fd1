using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Specification, 6.2.2: the fields of a mutation run one after the other; each is completed before the next starts.</summary>
public class MutationTests
{
    [Fact]
    public async Task Execute_SeveralFields_EachSeesTheEffectsOfThoseBefore() =>
        Assert.Equal(
            """{"data":{"a":{"value":1},"b":{"value":11},"c":{"value":111}}}""",
            await WarehouseServer.AskAsync("mutation { a: add(by: 1) { value } b: addSlowly(by: 10) { value } c: add(by: 100) { value } }"));

    [Fact]
    public async Task Execute_OneFieldFails_TheOthersRun() =>
        Assert.Equal(
            """{"errors":[{"message":"Failed at 1.","locations":[{"line":1,"column":36}],"path":["fail"]}]"""
            + ""","data":{"add":{"value":1},"fail":null,"addSlowly":{"value":3}}}""",
            await WarehouseServer.AskAsync("mutation { add(by: 1) { value }    fail { value } addSlowly(by: 2) { value } }"));
}
