using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A field where it is selected.</summary>
/// <param name="node">The field.</param>
/// <param name="parent">The type that it is selected of; null where that is unknown.</param>
/// <param name="type">Its type; null where it is unknown.</param>
internal sealed class FieldEntry(FieldNode node, CompositeType? parent, GraphQLType? type)
{
    private string? _arguments;

    public FieldNode Node { get; } = node;

    public CompositeType? Parent { get; } = parent;

    public GraphQLType? Type { get; } = type;

    /// <summary>The type that its own selections are selected of.</summary>
    public CompositeType? Selected => Type?.Named as CompositeType;

    /// <summary>Its arguments in one form, whatever their order and that of fields in them.</summary>
    public string Arguments => _arguments ??= Node.Arguments.IsEmpty ? "" : ArgumentForm.Of(Node.Arguments);

    /// <summary>Whether no object has both fields: their types are different object types.</summary>
    public static bool AreExclusive(FieldEntry one, FieldEntry other) =>
        one.Parent is ObjectType && other.Parent is ObjectType && !ReferenceEquals(one.Parent, other.Parent);

    /// <summary>Whether values of the types cannot stand in one place of an answer (5.3.2 SameResponseShape, without subfields).</summary>
    public static bool ShapesDiffer(GraphQLType? one, GraphQLType? other) => (one, other) switch
    {
        (null, _) or (_, null) => false,
        (ListType items, ListType others) => ShapesDiffer(items.Item, others.Item),
        (ListType, _) or (_, ListType) => true,
        (NonNullType, NonNullType) => ShapesDiffer(one.Nullable, other.Nullable),
        (NonNullType, _) or (_, NonNullType) => true,
        _ => (one.IsLeaf || other.IsLeaf) && !ReferenceEquals(one, other),
    };
}
