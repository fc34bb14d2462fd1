using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>The parts of a schema.</summary>
/// <param name="Query">The query root.</param>
/// <param name="Mutation">The mutation root.</param>
/// <param name="Subscription">The subscription root.</param>
/// <param name="Types">All types, each once.</param>
/// <param name="Directives">All directives, each once.</param>
/// <param name="MetaFields"><c>__typename</c>, <c>__schema</c> and <c>__type</c>.</param>
/// <param name="Description">A description in Markdown.</param>
internal sealed record SchemaParts(
    ObjectType Query, ObjectType? Mutation, ObjectType? Subscription, IReadOnlyList<NamedType> Types, IReadOnlyList<DirectiveDefinition> Directives,
    MemberList<FieldDefinition> MetaFields, string? Description = null)
{
    /// <summary>Returns the types without built-in scalars that no type uses (specification, 3.5).</summary>
    public static IReadOnlyList<NamedType> Used(IReadOnlyList<NamedType> types)
    {
        var named = types.SelectMany(References).Concat(BuiltInDirectives.All.SelectMany(d => d.Arguments).Select(argument => argument.Type.Named)).ToHashSet();
        return [.. types.Where(type => named.Contains(type) || !BuiltInScalars.All.Contains(type))];
    }

    /// <summary>Returns the implicit fields: <c>__typename</c> of every type, <c>__schema</c> and <c>__type</c> of the query root.</summary>
    /// <param name="root">A type with the fields <c>__schema</c> and <c>__type</c>.</param>
    public static MemberList<FieldDefinition> Meta(ObjectType root) => new(root.Fields.Append(
        new FieldDefinition("__typename", new NonNullType(BuiltInScalars.String)) { Description = "The name of the current Object type at runtime." }));

    private static IEnumerable<NamedType> References(NamedType type) => type switch
    {
        ComplexType complex => complex.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type.Named).Append(field.Type.Named)),
        InputObjectType input => input.Fields.Select(field => field.Type.Named),
        _ => [],
    };
}
