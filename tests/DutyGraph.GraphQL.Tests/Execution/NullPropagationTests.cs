using DutyGraph.GraphQL.Tests.Warehouse;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Specification, 6.4.4: a null in a non-null position makes the nearest nullable parent null.</summary>
public class NullPropagationTests
{
    [Fact]
    public async Task Execute_NullInANonNullField_NullsTheNearestNullableParent() =>
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Crate.missing.","locations":[{"line":1,"column":21}],"path":["s","missing"]"""
            + ""","extensions":{"code":"NULL_VIOLATION"}}],"data":{"s":null,"shelf":{"id":"shelf:1"}}}""",
            await WarehouseServer.AskAsync("{ s: slowCrate { id missing } shelf { id } }"));

    [Fact]
    public async Task Execute_NullUpToTheRoot_NullsTheData() =>
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Crate.missing.","locations":[{"line":1,"column":33}]"""
            + ""","path":["valueCrate","missing"],"extensions":{"code":"NULL_VIOLATION"}}],"data":null}""",
            await WarehouseServer.AskAsync("{ shelf { id } valueCrate { id  missing } }"));

    [Fact]
    public async Task Execute_NullInAListOfNonNull_NamesTheItem() =>
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Query.brokenList.","locations":[{"line":1,"column":3}]"""
            + ""","path":["brokenList",1],"extensions":{"code":"NULL_VIOLATION"}}],"data":null}""",
            await WarehouseServer.AskAsync("{ brokenList }"));

    [Fact]
    public async Task Execute_NullWithinAListOfNullable_NullsTheItemAlone() =>
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Crate.missing.","locations":[{"line":1,"column":29}]"""
            + ""","path":["contents",0,"missing"],"extensions":{"code":"NULL_VIOLATION"}}],"data":{"contents":[null,{"name":"saw"},null]}}""",
            await WarehouseServer.AskAsync("{ contents { ... on Crate { missing } ... on Tool { name } } }"));

    [Fact]
    public async Task Execute_NullAfterALongText_TakesBackAllThatWasWritten()
    {
        var label = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"l{i}: label"));
        var answer = await WarehouseServer.AskAsync($"{{ a: slowCrate {{ {label} missing }} b: slowCrate {{ id }} }}");
        Assert.EndsWith("""],"data":{"a":null,"b":{"id":"crate:1"}}}""", answer);
    }

    [Fact]
    public async Task Execute_NullDeepInAListThatIsHalfWritten_TakesBackTheListAndGoesOnBehindIt() =>
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Leaf.name.","locations":[{"line":1,"column":20}]"""
            + ""","path":["a","rows",1,1,"name"],"extensions":{"code":"NULL_VIOLATION"}}],"data":{"a":null,"b":{"count":3}}}""",
            await WarehouseServer.Start(builder => builder.AddTypes(typeof(Trees))).AskAsync("{ a: tree { rows { name } } b: tree { count } }"));

    [QueryType]
    private static class Trees
    {
        public static Tree? GetTree() => new([[new("x"), new("y")], [new("z"), new(null!)], [new("never")]], 3);
    }

    private sealed record Tree(IReadOnlyList<IReadOnlyList<Leaf>> Rows, int Count);

    private sealed record Leaf(string Name);
}
