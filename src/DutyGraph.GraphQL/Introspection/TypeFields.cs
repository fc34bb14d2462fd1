using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Introspection;

/// <summary>__Type (specification, 4.2.2).</summary>
[ObjectType<GraphQLType>]
[GraphQLName("__Type")]
[GraphQLDescription("A type of the schema, or a list or non-null wrapping of one. Which fields have a value depends on its kind.")]
internal static class TypeFields
{
    public static void Configure(IObjectTypeDescriptor<GraphQLType> descriptor) => descriptor.BindFieldsExplicitly();

    public static TypeKind GetKind([Parent] GraphQLType type) => type switch
    {
        ScalarType => TypeKind.Scalar,
        ObjectType => TypeKind.Object,
        InterfaceType => TypeKind.Interface,
        UnionType => TypeKind.Union,
        EnumType => TypeKind.Enum,
        InputObjectType => TypeKind.InputObject,
        ListType => TypeKind.List,
        _ => TypeKind.NonNull,
    };

    public static string? GetName([Parent] GraphQLType type) => (type as NamedType)?.Name;

    public static string? GetDescription([Parent] GraphQLType type) => (type as NamedType)?.Description;

    [GraphQLName("specifiedByURL")]
    public static string? GetSpecifiedBy([Parent] GraphQLType type) => (type as ScalarType)?.SpecifiedBy;

    public static IEnumerable<FieldDefinition>? GetFields([Parent] GraphQLType type, bool includeDeprecated = false) =>
        (type as ComplexType)?.Fields.Where(field => includeDeprecated || field.DeprecationReason is null);

    public static IEnumerable<GraphQLType>? GetInterfaces([Parent] GraphQLType type) => (type as ComplexType)?.Interfaces;

    public static IEnumerable<GraphQLType>? GetPossibleTypes([Parent] GraphQLType type, Schema schema) =>
        type is InterfaceType or UnionType ? schema.PossibleTypes((CompositeType)type) : null;

    public static IEnumerable<EnumValueDefinition>? GetEnumValues([Parent] GraphQLType type, bool includeDeprecated = false) =>
        (type as EnumType)?.Values.Where(value => includeDeprecated || value.DeprecationReason is null);

    public static IEnumerable<InputValueDefinition>? GetInputFields([Parent] GraphQLType type, bool includeDeprecated = false) =>
        (type as InputObjectType)?.Fields.Where(field => includeDeprecated || field.DeprecationReason is null);

    public static GraphQLType? GetOfType([Parent] GraphQLType type) => type switch
    {
        ListType list => list.Item,
        NonNullType nonNull => nonNull.Nullable,
        _ => null,
    };

    public static bool? GetIsOneOf([Parent] GraphQLType type) => (type as InputObjectType)?.IsOneOf;
}

/// <summary>__TypeKind (specification, 4.2.2).</summary>
[GraphQLName("__TypeKind")]
[GraphQLDescription("An enum describing what kind of type a given `__Type` is.")]
internal enum TypeKind
{
    [GraphQLDescription("Indicates this type is a scalar.")]
    Scalar,

    [GraphQLDescription("Indicates this type is an object. `fields` and `interfaces` are valid fields.")]
    Object,

    [GraphQLDescription("Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields.")]
    Interface,

    [GraphQLDescription("Indicates this type is a union. `possibleTypes` is a valid field.")]
    Union,

    [GraphQLDescription("Indicates this type is an enum. `enumValues` is a valid field.")]
    Enum,

    [GraphQLDescription("Indicates this type is an input object. `inputFields` is a valid field.")]
    InputObject,

    [GraphQLDescription("Indicates this type is a list. `ofType` is a valid field.")]
    List,

    [GraphQLDescription("Indicates this type is a non-null. `ofType` is a valid field.")]
    NonNull,
}
