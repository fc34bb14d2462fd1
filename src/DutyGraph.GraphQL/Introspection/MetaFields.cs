using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Introspection;

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
