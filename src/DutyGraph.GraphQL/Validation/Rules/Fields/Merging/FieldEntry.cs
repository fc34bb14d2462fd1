using System.Collections.Immutable;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A field at one position of the document.</summary>
/// <param name="node">The field in the document.</param>
/// <param name="parent">The parent type; null if it is unknown.</param>
/// <param name="type">The type of the field; null if it is unknown.</param>
internal sealed class FieldEntry(FieldNode node, CompositeType? parent, GraphQLType? type)
{
    private string? _arguments;

    public FieldNode Node { get; } = node;

    public CompositeType? Parent { get; } = parent;

    public GraphQLType? Type { get; } = type;

    /// <summary>The parent type of its own selections.</summary>
    public CompositeType? Selected => Type?.Named as CompositeType;

    /// <summary>The arguments in a normal form that does not depend on their order.</summary>
    public string Arguments => _arguments ??= Node.Arguments.IsEmpty ? "" : ArgumentForm.Of(Node.Arguments);

    /// <summary>Whether no object can have both fields, since their parents are different object types.</summary>
    public static bool AreExclusive(FieldEntry one, FieldEntry other) =>
        one.Parent is ObjectType && other.Parent is ObjectType && !ReferenceEquals(one.Parent, other.Parent);

    /// <summary>Whether values of the types cannot be at the same position of an answer (5.3.2 SameResponseShape, without subfields).</summary>
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

/// <summary>A normal form of arguments for comparison: argument names and fields of input objects are sorted.</summary>
internal static class ArgumentForm
{
    public static string Of(ImmutableArray<ArgumentNode> arguments) =>
        Sorted(arguments.Select(argument => (argument.Name.Value, argument.Value)));

    private static string Of(ValueNode value) => value switch
    {
        ObjectValueNode node => $"{{{Sorted(node.Fields.Select(field => (field.Name.Value, field.Value)))}}}",
        ListValueNode list => $"[{string.Join(", ", list.Values.Select(Of))}]",
        _ => Printer.Print(value),
    };

    private static string Sorted(IEnumerable<(string Name, ValueNode Value)> entries) =>
        string.Join(", ", entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).Select(entry => $"{entry.Name}: {Of(entry.Value)}"));
}
