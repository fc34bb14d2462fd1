using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Introspection;

/// <summary>__Field (specification, 4.2.3).</summary>
[ObjectType<FieldDefinition>]
[GraphQLName("__Field")]
[GraphQLDescription("A field of an object or an interface: its name, its arguments, and the type of its value.")]
internal static class FieldFields
{
    public static void Configure(IObjectTypeDescriptor<FieldDefinition> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(field => field.Name);
        descriptor.Field(field => field.Description);
    }

    public static IEnumerable<InputValueDefinition> GetArgs([Parent] FieldDefinition field, bool includeDeprecated = false) =>
        field.Arguments.Where(argument => includeDeprecated || argument.DeprecationReason is null);

    public static GraphQLType GetType([Parent] FieldDefinition field) => field.Type;

    public static bool GetIsDeprecated([Parent] FieldDefinition field) => field.DeprecationReason is not null;

    public static string? GetDeprecationReason([Parent] FieldDefinition field) => field.DeprecationReason;
}

/// <summary>__InputValue (specification, 4.2.4).</summary>
[ObjectType<InputValueDefinition>]
[GraphQLName("__InputValue")]
[GraphQLDescription("An argument of a field or a directive, or a field of an input object: its type, and perhaps its default.")]
internal static class InputValueFields
{
    public static void Configure(IObjectTypeDescriptor<InputValueDefinition> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(value => value.Name);
        descriptor.Field(value => value.Description);
    }

    public static GraphQLType GetType([Parent] InputValueDefinition value) => value.Type;

    [GraphQLDescription("The default as GraphQL source; null where there is none.")]
    public static string? GetDefaultValue([Parent] InputValueDefinition value) => value.DefaultValue is { } literal ? Printer.Print(literal) : null;

    public static bool GetIsDeprecated([Parent] InputValueDefinition value) => value.DeprecationReason is not null;

    public static string? GetDeprecationReason([Parent] InputValueDefinition value) => value.DeprecationReason;
}

/// <summary>__EnumValue (specification, 4.2.5).</summary>
[ObjectType<EnumValueDefinition>]
[GraphQLName("__EnumValue")]
[GraphQLDescription("One value of an enum.")]
internal static class EnumValueFields
{
    public static void Configure(IObjectTypeDescriptor<EnumValueDefinition> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(value => value.Name);
        descriptor.Field(value => value.Description);
    }

    public static bool GetIsDeprecated([Parent] EnumValueDefinition value) => value.DeprecationReason is not null;

    public static string? GetDeprecationReason([Parent] EnumValueDefinition value) => value.DeprecationReason;
}

/// <summary>__Directive (specification, 4.2.6).</summary>
[ObjectType<DirectiveDefinition>]
[GraphQLName("__Directive")]
[GraphQLDescription("A way to say in a document how it is to be executed or validated.")]
internal static class DirectiveFields
{
    public static void Configure(IObjectTypeDescriptor<DirectiveDefinition> descriptor)
    {
        descriptor.BindFieldsExplicitly();
        descriptor.Field(directive => directive.Name);
        descriptor.Field(directive => directive.Description);
        descriptor.Field(directive => directive.IsRepeatable);
        descriptor.Field(directive => directive.Locations);
    }

    public static IEnumerable<InputValueDefinition> GetArgs([Parent] DirectiveDefinition directive, bool includeDeprecated = false) =>
        directive.Arguments.Where(argument => includeDeprecated || argument.DeprecationReason is null);
}
