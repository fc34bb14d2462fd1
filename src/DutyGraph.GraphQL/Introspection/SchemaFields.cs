using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Introspection;

/// <summary>__Schema (specification, 4.2.1).</summary>
[ObjectType<Schema>]
[GraphQLName("__Schema")]
[GraphQLDescription("What the server can do: its types, its directives, and the roots of queries and mutations.")]
internal static class SchemaFields
{
    public static void Configure(IObjectTypeDescriptor<Schema> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(schema => schema.Description);
    }

    public static IReadOnlyList<GraphQLType> GetTypes([Parent] Schema schema) => schema.Types;

    public static GraphQLType GetQueryType([Parent] Schema schema) => schema.Query;

    public static GraphQLType? GetMutationType([Parent] Schema schema) => schema.Mutation;

    public static GraphQLType? GetSubscriptionType([Parent] Schema schema) => schema.Subscription;

    public static IReadOnlyList<DirectiveDefinition> GetDirectives([Parent] Schema schema) => schema.Directives;
}

/// <summary>The introspection fields of the query root (specification, 4.2 Schema Introspection).</summary>
internal static class MetaFields
{
    [GraphQLName("__schema")]
    [GraphQLDescription("Access the current type schema of this server.")]
    public static Schema GetSchema(Schema schema) => schema;

    [GraphQLName("__type")]
    [GraphQLDescription("Request the type information of a single type.")]
    public static GraphQLType? GetType(string name, Schema schema) => schema.TryGetType(name, out var type) ? type : null;
}
