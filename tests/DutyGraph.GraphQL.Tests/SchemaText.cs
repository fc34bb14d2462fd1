using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using DutyGraph.GraphQL.Execution.Resolvers;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.Reference;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.TypeSystem.Checks;
using DutyGraph.GraphQL.TypeSystem.Scalars;

namespace DutyGraph.GraphQL;

/// <summary>Schemas written as SDL in a test, for validation, or for execution with the resolvers given.</summary>
internal sealed class SchemaText
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly DocumentNode _document;
    private readonly Func<ComplexType, FieldDefinition, FieldResolver>? _resolvers;

    private SchemaText(DocumentNode document, Func<ComplexType, FieldDefinition, FieldResolver>? resolvers)
    {
        (_document, _resolvers) = (document, resolvers);
        foreach (var type in Introspection.Types.Where(type => type.Name.StartsWith("__", StringComparison.Ordinal)).Concat(BuiltInScalars.All))
        {
            _types[type.Name] = type;
        }
    }

    /// <summary>A built schema; only its introspection types are used, which are the same in every schema.</summary>
    private static Schema Introspection { get; } = new SchemaBuilder().AddTypes(typeof(Seed)).Build();

    /// <summary>Reads a schema and does not check it. If it has resolvers, objects are <see cref="MadeObject"/>s, enum values their names, and input objects
    /// dictionaries.</summary>
    public static Schema Read(string source, Func<ComplexType, FieldDefinition, FieldResolver>? resolvers = null) =>
        new SchemaText(Parser.Parse(source), resolvers).Build();

    /// <summary>Returns what is wrong with a schema: the faults that a program's classes would have, or why no classes could form it.</summary>
    public static IReadOnlyList<string> Faults(string source)
    {
        if (!Parser.TryParse(source, out var document, out var error))
        {
            return [error.Message];
        }

        try
        {
            return new SchemaText(document, resolvers: null).Check();
        }
        catch (SchemaException e)
        {
            return e.Faults;
        }
    }

    private Schema Build()
    {
        DefineAll();
        Introspection.TryGetField(Introspection.Query, "__schema", out var schemaField);
        Introspection.TryGetField(Introspection.Query, "__type", out var typeField);
        Introspection.TryGetField(Introspection.Query, "__typename", out var nameField);
        return new Schema(new SchemaParts(
            Root(OperationType.Query)!,
            Root(OperationType.Mutation),
            Root(OperationType.Subscription),
            SchemaParts.Used([.. _types.Values]),
            Directives(),
            new MemberList<FieldDefinition>([schemaField!, typeField!, nameField!])));
    }

    private List<string> Check()
    {
        var (faults, defined) = (new Faults(), DefineAll());
        foreach (var same in Operations().GroupBy(root => root.Operation).Where(same => same.Count() > 1))
        {
            faults.Add($"schema: {same.Key} has {same.Count()} root types.");
        }

        SchemaChecks.Run((Root(OperationType.Query), Root(OperationType.Mutation), Root(OperationType.Subscription)), defined, Directives(), faults);
        return [.. faults.All];
    }

    private List<NamedType> DefineAll()
    {
        var defined = new List<(TypeDefinitionNode Node, NamedType Type)>();
        foreach (var definition in _document.Definitions.OfType<TypeDefinitionNode>())
        {
            defined.Add((definition, Declare(definition)));
            _types[definition.Name.Value] = defined[^1].Type;
        }

        defined.ForEach(entry => Define(entry.Node, entry.Type));
        return [.. defined.Select(entry => entry.Type)];
    }

    private IEnumerable<OperationTypeDefinitionNode> Operations() =>
        _document.Definitions.OfType<SchemaDefinitionNode>().SelectMany(schema => schema.OperationTypes);

    private ObjectType? Root(OperationType operation)
    {
        var given = Operations().FirstOrDefault(root => root.Operation == operation);
        return given is not null ? Named<ObjectType>(given.Type) : Operations().Any() ? null : _types.GetValueOrDefault(operation.ToString()) as ObjectType;
    }

    private DirectiveDefinition[] Directives() => [.. BuiltInDirectives.All, .. _document.Definitions.OfType<DirectiveDefinitionNode>().Select(Directive)];

    // A class of C# can only name types that exist, and of the right kind.
    private T Named<T>(NamedTypeNode node)
        where T : NamedType =>
        _types.GetValueOrDefault(node.Name.Value) as T ?? throw new SchemaException([$"{node.Name.Value}: it is no {typeof(T).Name}."]);

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
                defined.Interfaces = [.. complex.Interfaces.Select(face => Named<InterfaceType>(face))];
                defined.Fields = new(complex.Fields.Select(field => Field(field, defined)));
                break;
            case (UnionTypeDefinitionNode union, UnionType defined):
                defined.Members = [.. union.Types.Select(member => Named<ObjectType>(member))];
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
        var field = new FieldDefinition(name, type) { Arguments = arguments, DeprecationReason = ReasonIn(node.Directives) };
        return _resolvers is null ? field : new(name, type) { Arguments = arguments, Resolver = _resolvers(parent, field) };
    }

    private InputValueDefinition Input(InputValueDefinitionNode node) => 
        new(node.Name.Value, TypeOf(node.Type)) { DefaultValue = node.DefaultValue, DeprecationReason = ReasonIn(node.Directives) };

    private static string? ReasonIn(ImmutableArray<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name.Value == "deprecated") ? "old" : null;

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
        _ => Named<NamedType>((NamedTypeNode)node),
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
