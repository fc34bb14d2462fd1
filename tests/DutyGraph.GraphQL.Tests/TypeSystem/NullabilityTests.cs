using System.Collections.Immutable;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Tests.TypeSystem;

public class NullabilityTests
{
    private static readonly ObjectType Query = new SchemaBuilder().AddTypes(typeof(Shapes)).Build().Query;

    [Theory]
    [InlineData("text", "String!")]
    [InlineData("maybeText", "String")]
    [InlineData("number", "Int!")]
    [InlineData("maybeNumber", "Int")]
    [InlineData("list", "[String!]!")]
    [InlineData("listOfMaybe", "[String]!")]
    [InlineData("maybeList", "[String!]")]
    [InlineData("maybeArray", "[[String]!]")]
    [InlineData("numbers", "[Int]!")]
    [InlineData("immutable", "[String]!")]
    [InlineData("maybeImmutable", "[String!]")]
    [InlineData("later", "[String]!")]
    [InlineData("maybeLater", "String")]
    [InlineData("sooner", "[String!]")]
    [InlineData("soonerNumber", "Int!")]
    public void Build_MemberOfAnyShape_IsAsAnnotated(string field, string type)
    {
        Assert.True(Query.Fields.TryGet(field, out var definition));
        Assert.Equal(type, definition.Type.ToString());
    }

    [Theory]
    [InlineData("one", "Thing!")]
    [InlineData("maybe", "Thing")]
    [InlineData("all", "[Thing!]!")]
    [InlineData("some", "[Thing]!")]
    [InlineData("boxes", "[ThingEdge!]!")]
    public void Build_MemberOfAGenericClass_IsAsAnnotatedWhateverItsConstraint(string field, string type)
    {
        Query.Fields.TryGet("box", out var box);
        Assert.True(((ObjectType)box!.Type.Named).Fields.TryGet(field, out var definition));
        Assert.Equal(type, definition.Type.ToString());
    }

    [Theory]
    [InlineData("required", "String!")]
    [InlineData("optional", "String")]
    [InlineData("ids", "[ID!]")]
    [InlineData("services", "[Int!]!")]
    public void Build_Argument_IsAsAnnotated(string argument, string type)
    {
        Query.Fields.TryGet("arguments", out var field);
        Assert.True(field!.Arguments.TryGet(argument, out var definition));
        Assert.Equal(type, definition.Type.ToString());
    }

    public record Base;

    [GraphQLName("Thing")]
    public record Thing(int Number) : Base;

    [GraphQLName("{0}Box")]
    public sealed class Box<T>(T one)
        where T : Base
    {
        public T One => one;

        public T? Maybe => null;

        public IReadOnlyList<T> All => [one];

        public IReadOnlyList<T?> Some => [null];

        public IEnumerable<Edge<T>> Boxes => [];
    }

    [GraphQLName("{0}Edge")]
    public sealed record Edge<T>(T Node);

    [QueryType]
    private static class Shapes
    {
        public static string Text => "";

        public static string? MaybeText => null;

        public static int Number => 1;

        public static int? MaybeNumber => null;

        public static Box<Thing> Box => new(new Thing(1));

        public static IReadOnlyList<string> List() => [];

        public static List<string?> ListOfMaybe() => [];

        public static IEnumerable<string>? MaybeList() => null;

        public static string?[][]? MaybeArray() => null;

        public static int?[] Numbers() => [];

        public static ImmutableArray<string?> Immutable() => [];

        public static ImmutableArray<string>? MaybeImmutable() => null;

        public static Task<IReadOnlyList<string?>> GetLaterAsync() => Task.FromResult<IReadOnlyList<string?>>([]);

        public static Task<string?> GetMaybeLaterAsync() => Task.FromResult<string?>(null);

        public static ValueTask<string[]?> GetSoonerAsync() => new((string[]?)null);

        public static ValueTask<int> GetSoonerNumberAsync() => new(1);

        public static int Arguments(string required, string? optional, [ID] string[]? ids, IEnumerable<int> services) =>
            required.Length + (optional?.Length ?? 0) + (ids?.Length ?? 0) + services.Count();
    }
}
