using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Reference;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL;

/// <summary>Schemas written as SDL in a test, for validation, or for execution with the resolvers given. They are not checked.</summary>
internal sealed class SchemaText
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly DocumentNode _document;
    private readonly Func<ComplexType, FieldDefinition, FieldResolver>? _resolvers;

    private SchemaText(string source, Func<ComplexType, FieldDefinition, FieldResolver>? resolvers)
    {
        _resolvers = resolvers;
        _document = Parser.Parse(source);
        foreach (var type in Introspection.Types.Concat(BuiltInScalars.All))
        {
            _types[type.Name] = type;
        }
    }

    /// <summary>A built schema; only its introspection types are used, which are the same in every schema.</summary>
    private static Schema Introspection { get; } = new SchemaBuilder().AddTypes(typeof(Seed)).Build();

    /// <summary>Reads a schema. If it has resolvers, objects are <see cref="MadeObject"/>s, enum values their names, and input objects
    /// dictionaries.</summary>
    public static Schema Read(string source, Func<ComplexType, FieldDefinition, FieldResolver>? resolvers = null) => new SchemaText(source, resolvers).Build();

    private Schema Build()
    {
        foreach (var definition in _document.Definitions.OfType<TypeDefinitionNode>())
        {
            _types[definition.Name.Value] = Declare(definition);
        }

        foreach (var definition in _document.Definitions.OfType<TypeDefinitionNode>())
        {
            Define(definition, _types[definition.Name.Value]);
        }

        var roots = _document.Definitions.OfType<SchemaDefinitionNode>().SingleOrDefault()?.OperationTypes ?? [];
        Introspection.TryGetField(Introspection.Query, "__schema", out var schemaField);
        Introspection.TryGetField(Introspection.Query, "__type", out var typeField);
        Introspection.TryGetField(Introspection.Query, "__typename", out var nameField);
        return new Schema(new SchemaParts(
            Root(OperationType.Query)!,
            Root(OperationType.Mutation),
            Root(OperationType.Subscription),
            SchemaParts.Used([.. _types.Values.Where(type => type.Name != nameof(Seed))]),
            [.. BuiltInDirectives.All, .. _document.Definitions.OfType<DirectiveDefinitionNode>().Select(Directive)],
            new MemberList<FieldDefinition>([schemaField!, typeField!, nameField!])));

        ObjectType? Root(OperationType operation) =>
            (ObjectType?)_types.GetValueOrDefault(roots.FirstOrDefault(root => root.Operation == operation)?.Type.Name.Value ?? (roots.IsEmpty ? operation.ToString() : ""));
    }

    private static NamedType Declare(TypeDefinitionNode node) => node switch
    {
        ScalarTypeDefinitionNode => new AnyScalar(node.Name.Value),
        ObjectTypeDefinitionNode => new ObjectType(node.Name.Value) { RuntimeType = MadeObject.ClassOf(node.Name.Value) },
        InterfaceTypeDefinitionNode => new InterfaceType(node.Name.Value),
        UnionTypeDefinitionNode => new UnionType(node.Name.Value),
        EnumTypeDefinitionNode => new EnumType(node.Name.Value),
        _ => new InputObjectType(node.Name.Value),
    };

    private void Define(TypeDefinitionNode node, NamedType type)
    {
        switch (node, type)
        {
            case (ComplexTypeDefinitionNode complex, ComplexType defined):
                defined.Interfaces = [.. complex.Interfaces.Select(face => (InterfaceType)_types[face.Name.Value])];
                defined.Fields = new(complex.Fields.Select(field => Field(field, defined)));
                break;
            case (UnionTypeDefinitionNode union, UnionType defined):
                defined.Members = [.. union.Types.Select(member => (ObjectType)_types[member.Name.Value])];
                break;
            case (EnumTypeDefinitionNode values, EnumType defined):
                defined.Values = new(values.Values.Select(value => new EnumValueDefinition(value.Name.Value, value.Name.Value)));
                break;
            case (InputObjectTypeDefinitionNode input, InputObjectType defined):
                defined.Fields = new(input.Fields.Select(Input));
                defined.Factory = (values, given) => defined.Fields.Where(field => given[field.Index])
                    .ToDictionary(field => field.Name, field => values[field.Index]);
                defined.IsOneOf = input.Directives.Any(directive => directive.Name.Value == "oneOf");
                break;
        }
    }

    private FieldDefinition Field(FieldDefinitionNode node, ComplexType parent)
    {
        var (name, type, arguments) = (node.Name.Value, TypeOf(node.Type), new MemberList<InputValueDefinition>(node.Arguments.Select(Input)));
        var field = new FieldDefinition(name, type) { Arguments = arguments };
        return _resolvers is null ? field : new(name, type) { Arguments = arguments, Resolver = _resolvers(parent, field) };
    }

    private InputValueDefinition Input(InputValueDefinitionNode node) => new(node.Name.Value, TypeOf(node.Type)) { DefaultValue = node.DefaultValue };

    private DirectiveDefinition Directive(DirectiveDefinitionNode node) =>
        new(node.Name.Value, [.. node.Locations.Select(location => Enum.Parse<DirectiveLocation>(location.Value.Replace("_", ""), ignoreCase: true))])
        {
            Arguments = new(node.Arguments.Select(Input)),
            IsRepeatable = node.Repeatable,
        };

    private GraphQLType TypeOf(TypeNode node) => node switch
    {
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        _ => _types[((NamedTypeNode)node).Name.Value],
    };

    [QueryType]
    private static class Seed
    {
        public static string GetSeed() => "";
    }

    /// <summary>A scalar that accepts every value; results are strings.</summary>
    private sealed class AnyScalar(string name) : ScalarType(name)
    {
        public override Type RuntimeType => typeof(object);

        public override bool TryReadLiteral(ValueNode literal, out object? value, [NotNullWhen(false)] out ErrorText? error)
        {
            (value, error) = (literal, null);
            return true;
        }

        public override bool TryReadJson(JsonElement json, out object? value, [NotNullWhen(false)] out ErrorText? error)
        {
            (value, error) = (json, null);
            return true;
        }

        public override void Write(object value, ResponseWriter writer) => writer.String((string)value);
    }
}
