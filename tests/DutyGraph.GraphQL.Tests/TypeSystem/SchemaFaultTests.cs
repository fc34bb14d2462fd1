using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Tests.TypeSystem;

/// <summary>Specification, 3: building an invalid schema fails and reports all faults at once.</summary>
public class SchemaFaultTests
{
    [Theory]
    [InlineData(typeof(UnknownType), "UnknownType.At", "no scalar reads and writes it")]
    [InlineData(typeof(ReservedName), "Query.__mine", "names that begin with '__' belong to introspection")]
    [InlineData(typeof(ReservedType), "__Mine", "names that begin with '__' belong to introspection")]
    [InlineData(typeof(WrongName), "Query.mine-own", "is no GraphQL name")]
    [InlineData(typeof(TwiceTheName), "Query.same", "two resolvers have this name")]
    [InlineData(typeof(EmptyUnion), "Nobody", "a union has at least one member")]
    [InlineData(typeof(EmptyObject), "Hollow", "it has no field")]
    [InlineData(typeof(BrokenPromise), "Keeper.promised", "is no subtype of it")]
    [InlineData(typeof(DeprecatedPromise), "Quitter.offered", "it is deprecated, and the field of interface")]
    [InlineData(typeof(RequiredDeprecated), "Query.f(a:)", "what is required cannot be deprecated")]
    [InlineData(typeof(OneOfWithRequired), "Choice.a", "a field of a oneOf input is nullable")]
    [InlineData(typeof(RequiresItself), "Ouroboros", "it requires itself")]
    [InlineData(typeof(WrongDefault), "WrongDefault.F", "is no constant of type")]
    public void Build_FaultyClasses_NamesTheMemberAndTheFault(Type query, string member, string fault)
    {
        var faults = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddTypes(query, typeof(Keeper)).Build()).Faults;
        Assert.Contains(faults, text => text.Contains(member, StringComparison.Ordinal) && text.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Build_NoQuery_IsRefused() =>
        Assert.Equal(["Query: no class carries [QueryType]."], Assert.Throws<SchemaException>(() => new SchemaBuilder().Build()).Faults);

    [Fact]
    public void Build_SeveralFaults_SaysAllOfThem() =>
        Assert.True(Assert.Throws<SchemaException>(() =>
            new SchemaBuilder().AddTypes(typeof(ReservedName), typeof(WrongName), typeof(EmptyUnion)).Build()).Faults.Count >= 3);

    [QueryType]
    private static class UnknownType
    {
        public static DateTime At() => default;
    }

    [QueryType]
    private static class ReservedName
    {
        [GraphQLName("__mine")]
        public static int F() => 1;
    }

    [QueryType]
    private static class ReservedType
    {
        public static Mine? F() => null;
    }

    [GraphQLName("__Mine")]
    public sealed record Mine(int A);

    [QueryType]
    private static class WrongName
    {
        [GraphQLName("mine-own")]
        public static int F() => 1;
    }

    [QueryType]
    private static class TwiceTheName
    {
        public static int Same() => 1;

        public static int GetSame() => 2;
    }

    [QueryType]
    private static class EmptyUnion
    {
        public static INobody? F() => null;
    }

    [UnionType]
    public interface INobody;

    [QueryType]
    private static class EmptyObject
    {
        public static Hollow F() => new();
    }

    public sealed class Hollow;

    [QueryType]
    private static class BrokenPromise
    {
        public static Keeper F() => new(null);
    }

    [InterfaceType]
    public interface IPromise
    {
        string Promised { get; }
    }

    public sealed record Keeper(string? Promised) : IPromise
    {
        string IPromise.Promised => "";
    }

    [QueryType]
    private static class DeprecatedPromise
    {
        public static IOffer? F() => null;

        public static Quitter? G() => null;
    }

    [InterfaceType]
    public interface IOffer
    {
        string Offered { get; }
    }

    public sealed record Quitter([property: GraphQLDeprecated("No more.")] string Offered) : IOffer;

    [QueryType]
    private static class RequiredDeprecated
    {
        public static int F([GraphQLDeprecated("Why not.")] int a) => a;
    }

    [QueryType]
    private static class OneOfWithRequired
    {
        public static int F(Choice choice) => choice.A;
    }

    [OneOf]
    [GraphQLName("Choice")]
    public sealed record Choice(int A);

    [QueryType]
    private static class RequiresItself
    {
        public static int F(Ouroboros? a) => a is null ? 0 : 1;
    }

    [GraphQLName("Ouroboros")]
    public sealed class Ouroboros
    {
        public required Ouroboros Tail { get; init; }
    }

    [QueryType]
    private static class WrongDefault
    {
        public static int F([DefaultValue(typeof(int))] int a) => a;
    }
}
