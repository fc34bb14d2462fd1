using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

public class AbstractTypeTests
{
    [Fact]
    public async Task Execute_Union_SelectsByTheObjectsOwnType() =>
        Assert.Equal(
            """{"data":{"contents":[{"__typename":"Crate","id":"crate:1"},{"__typename":"Tool","name":"saw","bought":"12s"},null]}}""",
            await WarehouseServer.AskAsync("{ contents { __typename ... on Crate { id } ... on Tool { name bought } } }"));

    [Fact]
    public async Task Execute_FragmentOnAnInterface_AppliesToTheTypesThatImplementIt() =>
        Assert.Equal(
            """{"data":{"contents":[{"id":"crate:1"},{},null]}}""",
            await WarehouseServer.AskAsync("{ contents { ... on Node { id } } }"));

    [Fact]
    public async Task Execute_FieldOfAnInterface_ResolvesOnTheObject() =>
        Assert.Equal(
            """{"data":{"node":{"id":"shelf:1","labelled":[{"label":"top"},{"label":"一号 \"A\"\n","weight":1.5}]}}}""",
            await WarehouseServer.AskAsync("""{ node(id: "shelf:1") { id ... on Shelf { labelled { label ... on Crate { weight } } } } }"""));

    [Fact]
    public async Task Execute_LoaderBelowAnInterface_IsResolved() =>
        Assert.Equal(
            """{"data":{"node":{"holder":{"name":"WORKER:1"}}}}""",
            await WarehouseServer.AskAsync("""{ node(id: "shelf:1") { ... on Shelf { holder { name } } } }"""));
}
