using DutyGraph.GraphQL.Tests.Warehouse;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Tests.Execution;

/// <summary>Several arguments, and what the server provides, are bound as one parameter.</summary>
public class ParameterBinderTests
{
    private static readonly Type[] Types = [typeof(Query), typeof(ShelfFields), typeof(Slice), typeof(SliceBinder)];

    [Fact]
    public void Build_BoundParameter_IsReplacedByTheArgumentsOfItsMethodAtItsPlace()
    {
        var schema = SchemaPrinter.Print(new SchemaBuilder().AddTypes(Types).Build());

        Assert.Contains("shelves(word: String, first: Int, after: String, last: Int): ", schema, StringComparison.Ordinal);
        Assert.Contains("books(first: Int! = 2, after: ID): ", schema, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ one { books { name } } }", "2 null name")]
    [InlineData("{ one { books(first: 7, after: \"x\") { pages } } }", "7 x pages")]
    [InlineData("query ($n: Int = 9) { one { books(after: 4, first: $n) { pages } } }", "9 4 pages")]
    public async Task Execute_ArgumentsAndSelection_AreMadeOneValue(string query, string bound)
    {
        var calls = new Calls();
        await AskAsync(query, calls);

        Assert.Equal([bound], calls.Bound);
    }

    [Fact]
    public async Task Execute_FieldOfManyObjects_IsBoundOnce()
    {
        var calls = new Calls();
        await AskAsync("{ shelves { books(first: 1) { name } again: books(first: 3) { name } } }", calls);

        Assert.Equal(["1 null name", "3 null name"], calls.Bound.Order());
    }

    [Fact]
    public async Task Execute_MethodRefuses_IsTheErrorOfTheField() =>
        Assert.Equal(
            """{"errors":[{"message":"Too few.","locations":[{"line":1,"column":9}],"path":["one","books"],"extensions":{"code":"FEW"}}]"""
            + ""","data":{"one":{"books":null}}}""",
            await AskAsync("{ one { books(first: 0) { name } } }", new Calls()));

    [Theory]
    [InlineData("{ one { books(first: 500) { name } } }", 503)]
    [InlineData("{ one { books { name } } }", 5)]
    [InlineData("{ one { some(first: 500) { name } } }", 6)]
    public async Task Execute_ListSizeOnTheMethod_IsThatOfTheFieldUnlessItHasItsOwn(string query, int cost)
    {
        Assert.DoesNotContain("COST_LIMIT", await AskAsync(query, new Calls(), cost), StringComparison.Ordinal);
        Assert.Contains($"\"asked\":{cost},", await AskAsync(query, new Calls(), cost - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_TwoMethodsForOneType_IsAFault()
    {
        var faults = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddTypes([.. Types, typeof(SecondBinder)]).Build()).Faults;

        Assert.Contains("another method already binds parameters of type", Assert.Single(faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_ParentInTheMethod_IsAFault()
    {
        var faults = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddTypes(typeof(Taking), typeof(ParentBinder)).Build()).Faults;

        Assert.Contains(faults, fault => fault.EndsWith("Taking.Taken: the parameter 'shelf' is no argument of the field.", StringComparison.Ordinal));
    }

    private static Task<string> AskAsync(string query, Calls calls, int cost = 1000) => WarehouseServer.Start(
        schema => schema.AddTypes(Types), options => options.Validation = new ValidationOptions { MaxCost = cost }, services => services.AddSingleton(calls))
            .AskAsync(query);

    public sealed class Calls
    {
        public ICollection<string> Bound { get; } = new List<string>();
    }

    /// <summary>Binds itself.</summary>
    [ParameterBinder]
    public sealed record Slice(int First)
    {
        [ListSize(SlicingArguments = ["first"])]
        public static Slice Bind([DefaultValue(2)] int first, [ID] string? after, ISelection selection, [Service] Calls calls)
        {
            calls.Bound.Add($"{first} {after ?? "null"} {(selection.IsSelected("pages") ? "pages" : "name")}");
            return first > 0 ? new(first) : throw new GraphQLException(new Error("Too few.", "FEW"));
        }
    }

    /// <summary>Binds a type of another assembly.</summary>
    [ParameterBinder]
    public static class SliceBinder
    {
        public static Range Bind(int? first, string? after, int? last) => ..(first ?? last ?? after?.Length ?? 0);
    }

    [ParameterBinder]
    public static class SecondBinder
    {
        public static Range Bind(int from) => from..;
    }

    [ParameterBinder]
    public static class ParentBinder
    {
        public static Range Bind([Parent] Shelf shelf) => ..shelf.Number;
    }

    [QueryType]
    public static class Query
    {
        public static Shelf One() => new(1);

        public static IReadOnlyList<Shelf> Shelves(string? word, Range range) => [new(1), new(2), new(3)];
    }

    [QueryType]
    public static class Taking
    {
        public static int Taken(Range range) => range.End.Value;
    }

    [ObjectType<Shelf>]
    public static class ShelfFields
    {
        public static IReadOnlyList<Book>? GetBooks([Parent] Shelf shelf, Slice slice) => [];

        [ListSize(AssumedSize = 3)]
        public static IReadOnlyList<Book>? GetSome([Parent] Shelf shelf, Slice slice) => [];
    }

    public sealed record Shelf(int Number);

    public sealed record Book(string Name, int Pages);
}
