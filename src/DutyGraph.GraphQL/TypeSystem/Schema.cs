using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.TypeSystem;

/// <summary>A validated, immutable schema (specification, 3.3).</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveDefinition> _directives;
    private readonly ConcurrentDictionary<Type, ObjectType?> _byRuntimeType = [];
    private readonly MemberList<FieldDefinition> _metaFields;
    private readonly Dictionary<CompositeType, IReadOnlyList<ObjectType>> _possible = [];

    internal Schema(SchemaParts parts)
    {
        (Query, Mutation, Subscription) = (parts.Query, parts.Mutation, parts.Subscription);
        (Description, _metaFields) = (parts.Description, parts.MetaFields);
        _types = parts.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = parts.Directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        Types = [.. _types.Values.OrderBy(type => type.Name, StringComparer.Ordinal)];
        Directives = [.. _directives.Values.OrderBy(directive => directive.Name, StringComparer.Ordinal)];
        var objects = Types.OfType<ObjectType>().ToArray();
        foreach (var type in Types.OfType<CompositeType>())
        {
            _possible[type] = type switch
            {
                UnionType union => union.Members,
                InterfaceType face => [.. objects.Where(o => o.Interfaces.Contains(face))],
                _ => [(ObjectType)type],
            };
        }
    }

    /// <summary>A description in Markdown; null if there is none.</summary>
    public string? Description { get; }

    /// <summary>The query root.</summary>
    public ObjectType Query { get; }

    /// <summary>The mutation root; null if the schema has none.</summary>
    public ObjectType? Mutation { get; }

    /// <summary>The subscription root; null if the schema has none. Subscriptions can be validated, but not executed.</summary>
    public ObjectType? Subscription { get; }

    /// <summary>All types by name, including introspection types and the scalars in use.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives by name, including the built-in ones.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>Finds the type with this name.</summary>
    public bool TryGetType(string name, [NotNullWhen(true)] out NamedType? type) => _types.TryGetValue(name, out type);

    /// <summary>Finds the directive with this name, without <c>@</c>.</summary>
    public bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveDefinition? directive) => _directives.TryGetValue(name, out directive);

    /// <summary>Returns the possible object types of a type: the type itself, the implementations of an interface, or the members of a union.</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(CompositeType type) => _possible.GetValueOrDefault(type, []);

    /// <summary>Whether a value of <paramref name="type"/> can be a <paramref name="candidate"/>.</summary>
    public bool IsPossible(CompositeType type, ObjectType candidate) => ReferenceEquals(type, candidate) || PossibleTypes(type).Contains(candidate);

    /// <summary>Returns the object type of a C# class or of its nearest base class that has one; null if there is none.</summary>
    internal ObjectType? ObjectTypeOf(Type runtimeType) => _byRuntimeType.GetOrAdd(runtimeType, static (type, schema) =>
    {
        for (var candidate = type; candidate is not null; candidate = candidate.BaseType)
        {
            if (schema.Types.FirstOrDefault(t => t is ObjectType o && o.RuntimeType == candidate) is ObjectType found)
            {
                return found;
            }
        }

        return null;
    }, this);

    /// <summary>Returns the type of a reference in a document.</summary>
    /// <exception cref="KeyNotFoundException">The schema has no type with that name.</exception>
    public GraphQLType TypeOf(TypeNode reference) => reference switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(list.Type)),
        _ => _types[((NamedTypeNode)reference).Name.Value],
    };

    /// <summary>Returns the type of a type condition; null if it is unknown or has no selection set.</summary>
    internal CompositeType? CompositeOf(NamedTypeNode condition) => TryGetType(condition.Name.Value, out var type) ? type as CompositeType : null;

    /// <summary>Finds the field with this name, including <c>__typename</c>, and <c>__schema</c> and <c>__type</c> on the query root (4.1, 4.2).</summary>
    public bool TryGetField(CompositeType parent, string name, [NotNullWhen(true)] out FieldDefinition? field)
    {
        if (parent is ComplexType complex && complex.Fields.TryGet(name, out field))
        {
            return true;
        }

        field = null;
        var isMeta = name == "__typename" || (ReferenceEquals(parent, Query) && name.StartsWith("__", StringComparison.Ordinal));
        return isMeta && _metaFields.TryGet(name, out field);
    }
}
