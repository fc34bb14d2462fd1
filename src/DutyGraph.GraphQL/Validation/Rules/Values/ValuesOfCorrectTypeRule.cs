using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.GraphQL.Validation;

/// <summary>Every literal can be coerced to the expected type (5.6.1). Variables in it are not checked here.</summary>
internal sealed class ValuesOfCorrectTypeRule(DocumentContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode node, GraphQLType? type)
    {
        var fault = (node, type) switch
        {
            (_, null) or (VariableNode, _) => null,
            (NullValueNode, NonNullType) => InputErrors.Null(type),
            (NullValueNode, _) => null,
            (ListValueNode, { Nullable: ListType }) => null,
            (_, { Named: var named }) => Fault(node, named),
        };
        if (fault is not null)
        {
            Context.Report(new InvalidValueError(fault, node.Location));
        }
    }

    /// <summary>The error in a value; null if it is valid. A value that is not a list is coerced to a list with one item (3.11).</summary>
    private ErrorText? Fault(ValueNode node, NamedType type) => type switch
    {
        InputObjectType input => node is not ObjectValueNode value
            ? new($"类型为 \"{type}\" 的值须是对象，收到：{node}。", $"Expected value of type \"{type}\" to be an object, found: {node}.")
            : input.IsOneOf && !IsOneEntry(value, input)
                ? new(
                    $"OneOf 输入对象 \"{type}\" 须恰好给出一个字段，且其值不为空。",
                    $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.")
                : null,
        EnumType values => Fault(node, values),
        ScalarType scalar => scalar.TryReadLiteral(Literals.WithoutVariables(node), out _, out var error) ? null : error,
        _ => null,
    };

    private ErrorText? Fault(ValueNode node, EnumType type)
    {
        var name = (node as EnumValueNode)?.Value;
        if (name is not null && type.Values.Contains(name))
        {
            return null;
        }

        string[] near = Context.Options.Suggests ? [.. Suggestions.Near(node.ToString(), type.Values.Select(value => value.Name))] : [];
        var text = name is null
            ? new($"枚举 \"{type}\" 的值须是枚举值，收到：{node}。", $"Enum \"{type}\" cannot represent non-enum value: {node}.")
            : InputErrors.NotInEnum(name, type);
        return text.Then(Suggestions.Text(near, new("枚举值", "the enum value")));
    }

    /// <summary>Whether a oneOf value has exactly one entry, not null (3.10.1). Unknown entries are checked by another rule.</summary>
    private static bool IsOneEntry(ObjectValueNode value, InputObjectType type)
    {
        var known = value.Fields.Where(field => type.Fields.Contains(field.Name.Value)).ToArray();
        return known is [{ Value: not NullValueNode }];
    }
}

/// <summary>A value does not have the expected type.</summary>
/// <param name="Text">What was expected and what was found.</param>
/// <param name="Location">The value.</param>
public sealed record InvalidValueError(ErrorText Text, Location Location) : DocumentError("INVALID_VALUE", "5.6.1 Values of Correct Type", Text, [Location]);
