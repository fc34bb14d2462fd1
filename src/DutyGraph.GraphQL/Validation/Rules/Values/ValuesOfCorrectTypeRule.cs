using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>A literal can be coerced to the type expected where it stands (5.6.1). Variables in it are taken to be right.</summary>
internal sealed class ValuesOfCorrectTypeRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode node, GraphQLType? type)
    {
        var fault = (node, type) switch
        {
            (_, null) or (VariableNode, _) => null,
            (NullValueNode, NonNullType) => $"Expected value of non-null type \"{type}\" not to be null.",
            (NullValueNode, _) => null,
            (ListValueNode, { Nullable: ListType }) => null,
            (_, { Named: var named }) => Fault(node, named),
        };
        if (fault is not null)
        {
            Context.Report(new InvalidValueError(fault, node.Location));
        }
    }

    /// <summary>What is wrong with a value; null where it is right. One that is no list stands for a list of itself (3.11).</summary>
    private string? Fault(ValueNode node, NamedType type) => type switch
    {
        InputObjectType input => node is not ObjectValueNode value
            ? $"Expected value of type \"{type}\" to be an object, found: {node}."
            : input.IsOneOf && !IsOneEntry(value, input)
                ? $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null."
                : null,
        EnumType values => Fault(node, values),
        ScalarType scalar => scalar.TryReadLiteral(Literals.WithoutVariables(node), out _, out var error) ? null : error,
        _ => null,
    };

    private string? Fault(ValueNode node, EnumType type)
    {
        var name = (node as EnumValueNode)?.Value;
        if (name is not null && type.Values.Contains(name))
        {
            return null;
        }

        string[] near = Context.Options.Suggests ? [.. Suggestions.Near(node.ToString(), type.Values.Select(value => value.Name))] : [];
        return name is null
            ? $"Enum \"{type}\" cannot represent non-enum value: {node}.{Suggestions.Text(near, "the enum value")}"
            : $"Value \"{name}\" does not exist in \"{type}\" enum.{Suggestions.Text(near, "the enum value")}";
    }

    /// <summary>3.10.1: one entry, not null. Entries that the type does not have are another rule's.</summary>
    private static bool IsOneEntry(ObjectValueNode value, InputObjectType type)
    {
        var known = value.Fields.Where(field => type.Fields.Contains(field.Name.Value)).ToArray();
        return known is [{ Value: not NullValueNode }];
    }
}

/// <summary>A value is not of the type expected where it stands.</summary>
/// <param name="Message">What was expected and what was found.</param>
/// <param name="Location">The value.</param>
public sealed record InvalidValueError(string Message, Location Location) : DocumentError("INVALID_VALUE", "5.6.1 Values of Correct Type", Message, [Location]);
