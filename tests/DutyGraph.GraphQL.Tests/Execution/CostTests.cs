using DutyGraph.GraphQL.Tests.Warehouse;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>The cost of operations, computed before they run. Each test sets a limit so low that the refusal states the price.</summary>
public class CostTests
{
    [Theory]
    [InlineData("{ leaf }", 0)]
    [InlineData("{ priced }", 3)]
    [InlineData("{ one { name } }", 2)]
    [InlineData("{ one { priced } }", 2.5)]
    [InlineData("{ many { name } }", 11)]
    [InlineData("{ assumed { name } }", 6)]
    [InlineData("{ grid { name } }", 101)]
    [InlineData("{ assumed { one { name } } }", 16)]
    [InlineData("{ assumed { priced } }", 8.5)]
    public async Task Execute_Field_CostsItsWeightAndItsObjects(string query, double cost) => await CostsAsync(cost, query);

    [Theory]
    [InlineData("{ page(first: 5) { items { name } } }", 8)]
    [InlineData("{ page(first: 500) { items { name } } }", 503)]
    [InlineData("{ page { items { name } } }", 53)]
    [InlineData("{ page(first: null) { items { name } } }", 53)]
    [InlineData("{ page(first: 5, last: 7) { items { name } } }", 10)]
    [InlineData("{ page(first: -5) { items { name } } }", 3)]
    [InlineData("{ page(first: 5) { other { name } } }", 13)]
    [InlineData("{ page(first: 5) { items { page(first: 4) { items { name } } } } }", 43)]
    public async Task Execute_Page_CostsWhatItsArgumentsAskFor(string query, double cost) => await CostsAsync(cost, query);

    [Theory]
    [InlineData("""{"n":5}""", 8)]
    [InlineData("""{"n":500}""", 503)]
    [InlineData("""{"n":null}""", 53)]
    [InlineData("""{}""", 53)]
    public async Task Execute_PageByVariable_CostsWhatIsSent(string variables, double cost) =>
        await CostsAsync(cost, "query ($n: Int) { page(first: $n) { items { name } } }", variables);

    [Fact]
    public async Task Execute_VariableWithDefault_CostsItsDefault() => await CostsAsync(12, "query ($n: Int = 9) { page(first: $n) { items { name } } }");

    [Fact]
    public async Task Execute_ArgumentWithDefault_CostsItsDefault() => await CostsAsync(5, "{ sliced { name } }");

    [Theory]
    [InlineData("""{ ids(ids: ["a", "b", "c"]) { name } }""", null, 4)]
    [InlineData("""{ ids(ids: "a") { name } }""", null, 2)]
    [InlineData("query ($ids: [String!]!) { ids(ids: $ids) { name } }", """{"ids":["a","b"]}""", 3)]
    public async Task Execute_FieldSlicedByAList_CostsAnObjectForEachItem(string query, string? variables, double cost) =>
        await CostsAsync(cost, query, variables);

    [Theory]
    [InlineData("{ one { name } one { name } ...F ...F } fragment F on Query { one { name } }", 2)]
    [InlineData("{ a: one { name } b: one { name } }", 4)]
    [InlineData("{ one { one { name } } one { b: one { name } } }", 6)]
    public async Task Execute_MergedFields_CostOnce(string query, double cost) => await CostsAsync(cost, query);

    [Theory]
    [InlineData("""{"yes":true}""", 2.1)]
    [InlineData("""{"yes":false}""", 0.1)]
    public async Task Execute_FieldLeftOut_CostsNothing(string variables, double cost) =>
        await CostsAsync(cost, "query ($yes: Boolean!) { cheap one @include(if: $yes) { name } }", variables);

    [Fact]
    public async Task Execute_FieldOfAnInterface_CostsWhatItMayCost() => await CostsAsync(9, "{ any { heavy } }");

    [Fact]
    public async Task Execute_FragmentsOnSeveralTypes_CostAllOfThem() =>
        await CostsAsync(2 + 7 + 2, "{ any { ... on Heavy { heavy } ... on Light { one { name } } } }");

    [Fact]
    public async Task Execute_Introspection_IsFree() =>
        Assert.StartsWith("""{"data":""", await Start(1).AskAsync("{ __schema { types { fields { name } } } __typename }"));

    [Fact]
    public async Task Execute_AsMuchAsAllowed_IsAnswered() => Assert.StartsWith("""{"data":""", await Start(6).AskAsync("{ assumed { name } }"));

    [Fact]
    public async Task Execute_MoreThanAllowed_SaysHowMuchWasAskedAndIsAllowed() =>
        Assert.Equal(
            """{"errors":[{"message":"The operation costs 6; 5 are allowed.","extensions":{"code":"COST_LIMIT","asked":6,"allowed":5}}]}""",
            await Start(5).AskAsync("{ assumed { name } }"));

    [Fact]
    public async Task Execute_CostBeyondNumbers_IsRefused()
    {
        var query = string.Concat(Enumerable.Repeat("page(first: 2147483647) { items { ", 9)) + "name" + string.Concat(Enumerable.Repeat("} }", 9));

        Assert.Contains("\"asked\":4611686018427387904,", await Start(5).AskAsync("{" + query + "}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_CostsOfWhatIsNotThere_AreFaults()
    {
        var fault = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddTypes(typeof(Faulty)).Build());

        Assert.Equal(
            [
                "Query.wrong: the cost is -1; 0 or more was expected.",
                "Query.wrong: the slicing argument 'first' is no argument of the field.",
                "Query.wrong: the sized field 'nodes' is no field of 'Int'.",
            ],
            fault.Faults);
    }

    private static async Task CostsAsync(double cost, string query, string? variables = null)
    {
        var whole = (int)Math.Ceiling(cost);
        Assert.DoesNotContain("COST_LIMIT", await Start(Math.Max(whole, 1)).AskAsync(query, variables), StringComparison.Ordinal);
        if (whole > 1)
        {
            Assert.Contains($"\"asked\":{whole},", await Start(whole - 1).AskAsync(query, variables), StringComparison.Ordinal);
        }
    }

    private static IServiceProvider Start(int maxCost) => WarehouseServer.Start(
        builder => builder.AddTypes(typeof(Query), typeof(IAny), typeof(Heavy), typeof(Light)),
        options => options.Validation = new ValidationOptions { MaxCost = maxCost, MaxDepth = 30 });

    [QueryType]
    private static class Query
    {
        public static int? Leaf() => null;

        [Cost(3)]
        public static int? Priced() => null;

        [Cost(0.1)]
        public static int? Cheap() => null;

        public static Thing? One() => null;

        public static IReadOnlyList<Thing>? Many() => null;

        [ListSize(AssumedSize = 5)]
        public static IReadOnlyList<Thing>? Assumed() => null;

        public static IReadOnlyList<IReadOnlyList<Thing>>? Grid() => null;

        [ListSize(AssumedSize = 50, SlicingArguments = ["first", "last"], SizedFields = ["items"])]
        public static Page? Page(int? first, int? last) => null;

        [ListSize(SlicingArguments = ["first"])]
        public static IReadOnlyList<Thing>? Sliced(int first = 4) => null;

        [ListSize(SlicingArguments = ["ids"])]
        public static IReadOnlyList<Thing>? Ids(IReadOnlyList<string> ids) => null;

        public static IAny? Any() => null;
    }

    [ObjectType]
    private sealed record Thing(string Name)
    {
        [Cost(0.5)]
        public int Priced => 1;

        public Thing? One() => null;

        [ListSize(AssumedSize = 50, SlicingArguments = ["first"], SizedFields = ["items"])]
        public Page? Page(int? first) => null;
    }

    private sealed record Page(IReadOnlyList<Thing> Items, IReadOnlyList<Thing> Other);

    [InterfaceType]
    private interface IAny
    {
        int Heavy { get; }
    }

    [ObjectType]
    [GraphQLName("Heavy")]
    private sealed record Heavy([property: Cost(7), GraphQLName("heavy")] int Value) : IAny
    {
        [GraphQLIgnore]
        int IAny.Heavy => Value;
    }

    [ObjectType]
    private sealed record Light(int Heavy) : IAny
    {
        public Thing? One() => null;
    }

    [QueryType]
    private static class Faulty
    {
        [Cost(-1)]
        [ListSize(SlicingArguments = ["first"], SizedFields = ["nodes"])]
        public static int Wrong() => 1;
    }
}
