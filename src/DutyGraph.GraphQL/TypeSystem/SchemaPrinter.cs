using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem.Annotated;
using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>Prints a schema in the schema definition language (specification, 3): types by name, members in declaration order, without built-in
/// elements.</summary>
public static class SchemaPrinter
{
    private const string NoReason = "No longer supported";

    /// <summary>Returns the schema as GraphQL source with descriptions. The output is deterministic.</summary>
    public static string Print(Schema schema) => Printer.Print(ToDocument(schema)) + "\n";

    /// <summary>Returns the schema as a document of type definitions.</summary>
    public static DocumentNode ToDocument(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return new DocumentNode
        {
            Definitions =
            [
                .. schema.Description is null ? [] : new[] { Roots(schema) },
                .. schema.Directives.Except(BuiltInDirectives.All).Select(Directive),
                .. schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).Except(BuiltInScalars.All).Select(Definition),
            ],
        };
    }

    private static SchemaDefinitionNode Roots(Schema schema) => new()
    {
        Description = Text(schema.Description),
        OperationTypes =
        [
            .. new[] { (OperationType.Query, schema.Query), (OperationType.Mutation, schema.Mutation), (OperationType.Subscription, schema.Subscription) }
                .Where(root => root.Item2 is not null)
                .Select(root => new OperationTypeDefinitionNode { Operation = root.Item1, Type = Reference(root.Item2!) }),
        ],
    };

    private static TypeDefinitionNode Definition(NamedType type) => type switch
    {
        ScalarType scalar => new ScalarTypeDefinitionNode { Name = Name(type), Description = Text(type.Description), Directives = SpecifiedBy(scalar) },
        ObjectType o => new ObjectTypeDefinitionNode
        {
            Name = Name(type),
            Description = Text(type.Description),
            Interfaces = [.. o.Interfaces.Select(Reference)],
            Fields = [.. o.Fields.Select(Field)],
        },
        InterfaceType i => new InterfaceTypeDefinitionNode
        {
            Name = Name(type),
            Description = Text(type.Description),
            Interfaces = [.. i.Interfaces.Select(Reference)],
            Fields = [.. i.Fields.Select(Field)],
        },
        UnionType u => new UnionTypeDefinitionNode { Name = Name(type), Description = Text(type.Description), Types = [.. u.Members.Select(Reference)] },
        EnumType @enum => new EnumTypeDefinitionNode { Name = Name(type), Description = Text(type.Description), Values = [.. @enum.Values.Select(Value)] },
        InputObjectType input => new InputObjectTypeDefinitionNode
        {
            Name = Name(type),
            Description = Text(type.Description),
            Directives = input.IsOneOf ? [new DirectiveNode { Name = Name("oneOf") }] : [],
            Fields = [.. input.Fields.Select(Input)],
        },
        _ => throw new ArgumentException($"'{type}' is no kind of type.", nameof(type)),
    };

    private static DirectiveDefinitionNode Directive(DirectiveDefinition directive) => new()
    {
        Name = Name(directive.Name),
        Description = Text(directive.Description),
        Arguments = [.. directive.Arguments.Select(Input)],
        Repeatable = directive.IsRepeatable,
        Locations = [.. directive.Locations.Select(location => Name(Names.UpperSnakeCase(location.ToString())))],
    };

    private static FieldDefinitionNode Field(FieldDefinition field) => new()
    {
        Name = Name(field.Name),
        Description = Text(field.Description),
        Arguments = [.. field.Arguments.Select(Input)],
        Type = Reference(field.Type),
        Directives = Deprecated(field),
    };

    private static InputValueDefinitionNode Input(InputValueDefinition input) => new()
    {
        Name = Name(input.Name),
        Description = Text(input.Description),
        Type = Reference(input.Type),
        DefaultValue = input.DefaultValue,
        Directives = Deprecated(input),
    };

    private static EnumValueDefinitionNode Value(EnumValueDefinition value) =>
        new() { Name = Name(value.Name), Description = Text(value.Description), Directives = Deprecated(value) };

    private static ImmutableArray<DirectiveNode> Deprecated(Member member) => member.DeprecationReason switch
    {
        null => [],
        NoReason => [new DirectiveNode { Name = Name("deprecated") }],
        var reason => [With("deprecated", "reason", reason)],
    };

    private static ImmutableArray<DirectiveNode> SpecifiedBy(ScalarType scalar) => scalar.SpecifiedBy is { } url ? [With("specifiedBy", "url", url)] : [];

    private static DirectiveNode With(string directive, string argument, string text) => new()
    {
        Name = Name(directive),
        Arguments = [new ArgumentNode { Name = Name(argument), Value = new StringValueNode { Value = text } }],
    };

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode { Type = Reference(nonNull.Nullable) },
        ListType list => new ListTypeNode { Type = Reference(list.Item) },
        _ => Reference((NamedType)type),
    };

    private static NamedTypeNode Reference(NamedType type) => new() { Name = Name(type) };

    private static NameNode Name(NamedType type) => Name(type.Name);

    private static NameNode Name(string name) => new() { Value = name };

    private static StringValueNode? Text(string? text) => text is null ? null : new StringValueNode { Value = text, Block = true };
}
