using DutyGraph.GraphQL.Tests.Warehouse;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Tests.TypeSystem;

/// <summary>Classes without annotations become types through static classes that describe them.</summary>
public class DescriptorTests
{
    [Fact]
    public void Build_DescribedClasses_AreAsDescribed() =>
        Assert.Equal(
            """"
            """Anything with an id."""
            interface Entity {
              """Stays the same."""
              id: ID!
              """Of whatever it is."""
              kind: String!
            }

            type Item implements Entity {
              """Stays the same."""
              id: ID!
              called: String! @deprecated(reason: "Use id.")
              part: Item
              """Of whatever it is."""
              kind: String!
              extra: Int!
            }

            type Query {
              item: Item!
              entity: Entity
            }

            """",
            SchemaPrinter.Print(new SchemaBuilder().AddTypes(Types).Build()).ReplaceLineEndings("\n"));

    [Fact]
    public void Build_FieldThatAClassAndItsBaseDescribe_IsAsTheClassSays()
    {
        var schema = new SchemaBuilder().AddTypes(typeof(Query), typeof(EntityFields), typeof(OwnIdFields)).Build();

        Assert.Equal(("Stays the same.", "A number."), (IdOf("Entity"), IdOf("Item")));

        string? IdOf(string type) =>
            schema.TryGetType(type, out var named) ? ((ComplexType)named).Fields.Single(field => field.Name == "id").Description : null;
    }

    [Fact]
    public async Task Execute_ResolverOfAnInterface_RunsOnEveryTypeThatImplementsIt() =>
        Assert.Equal(
            """{"data":{"item":{"kind":"Item","part":{"id":"7-part","extra":6}},"entity":{"id":"8","kind":"Item"}}}""",
            await WarehouseServer.Start(builder => builder.AddTypes(Types)).AskAsync("{ item { kind part { id extra } } entity { id kind } }"));

    private static Type[] Types => [typeof(Query), typeof(EntityFields), typeof(ItemFields), typeof(MoreItemFields)];

    public abstract record Base(string Id, string Secret);

    public sealed record Item(string Id, string Name, string? PartId, int Hidden) : Base(Id, "");

    [QueryType]
    private static class Query
    {
        public static Item Item => new("7", "seven", "7-part", 1);

        public static Base? GetEntity() => Array.Find<Base>([new Item("8", "eight", null, 1)], entity => entity.Id == "8");
    }

    [InterfaceType<Base>]
    private static class EntityFields
    {
        private static void Configure(IObjectTypeDescriptor<Base> type)
        {
            type.Name("Entity").Description("Anything with an id.").Ignore(entity => entity.Secret);
            type.Field(entity => entity.Id).ID().Description("Stays the same.");
        }

        [GraphQLDescription("Of whatever it is.")]
        public static string GetKind([Parent] Base entity) => entity.GetType().Name;
    }

    [ObjectType<Item>]
    private static class ItemFields
    {
        private static void Configure(IObjectTypeDescriptor<Item> type)
        {
            type.BindFieldsExplicitly();
            type.Field(item => item.Name).Name("called").Deprecated("Use id.");
            type.Field(item => item.PartId);
        }

        [BindMember(nameof(Item.PartId))]
        public static Item? GetPart([Parent] Item item) => item.PartId is null ? null : item with { Id = item.PartId, PartId = null };
    }

    [ObjectType<Item>]
    private static class MoreItemFields
    {
        public static int GetExtra([Parent] Item item) => item.Id.Length;
    }

    [ObjectType<Item>]
    private static class OwnIdFields
    {
        private static void Configure(IObjectTypeDescriptor<Item> type) => type.Field(item => item.Id).ID().Description("A number.");
    }
}
