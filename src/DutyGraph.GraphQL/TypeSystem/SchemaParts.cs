using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>What a schema is made of.</summary>
/// <param name="Query">Root of queries.</param>
/// <param name="Mutation">Root of mutations.</param>
/// <param name="Subscription">Root of subscriptions.</param>
/// <param name="Types">All types, each once.</param>
/// <param name="Directives">All directives, each once.</param>
/// <param name="MetaFields"><c>__typename</c>, <c>__schema</c> and <c>__type</c>.</param>
/// <param name="Description">Markdown for people.</param>
internal sealed record SchemaParts(
    ObjectType Query, ObjectType? Mutation, ObjectType? Subscription, IReadOnlyList<NamedType> Types, IReadOnlyList<DirectiveDefinition> Directives,
    MemberList<FieldDefinition> MetaFields, string? Description = null)
{
    /// <summary>The types without the built-in scalars that none of them names (specification, 3.5).</summary>
    public static IReadOnlyList<NamedType> Used(IReadOnlyList<NamedType> types)
    {
        var named = types.SelectMany(References).Concat(BuiltInDirectives.All.SelectMany(d => d.Arguments).Select(argument => argument.Type.Named)).ToHashSet();
        return [.. types.Where(type => named.Contains(type) || !BuiltInScalars.All.Contains(type))];
    }

    /// <summary>The fields that every type, and those that the query root, has without declaring them.</summary>
    /// <param name="root">With <c>__schema</c> and <c>__type</c>.</param>
    public static MemberList<FieldDefinition> Meta(ObjectType root) => new(root.Fields.Append(
        new FieldDefinition("__typename", new NonNullType(BuiltInScalars.String)) { Description = "The name of the current Object type at runtime." }));

    private static IEnumerable<NamedType> References(NamedType type) => type switch
    {
        ComplexType complex => complex.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Append(field.Type.Named)),
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };
}
