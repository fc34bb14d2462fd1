using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

public class ResultTests
{
    [Fact]
    public async Task Execute_ScalarsOfAnObject_AreWrittenInTheOrderAsked() =>
        Assert.Equal(
            """{"data":{"crates":{"items":[{"weight":1.5,"__typename":"Crate","label":"一号 \"A\"\n","size":"PALLET_SIZED","tags":["x",null]}"""
            + """,{"weight":1e+21,"__typename":"Crate","label":null,"size":null,"tags":[]}]}}}""",
            await WarehouseServer.AskAsync("{ crates { items { weight __typename label size tags } } }"));

    [Fact]
    public async Task Execute_ListsOfLists_KeepTheirShape() =>
        Assert.Equal("""{"data":{"shelf":{"grid":[[1,2],null,[]]}}}""", await WarehouseServer.AskAsync("{ shelf { grid } }"));

    [Fact]
    public async Task Execute_SameResponseNameTwice_MergesTheFields() =>
        Assert.Equal(
            """{"data":{"s":{"id":"shelf:1","holder":{"name":"WORKER:1","id":"worker:1"},"label":"top"}}}""",
            await WarehouseServer.AskAsync("{ s: shelf { id holder { name } } ...F } fragment F on Query { s: shelf { label holder { id } } }"));
}
