namespace DutyGraph.GraphQL.Language;

/// <summary>Prints values, on one line except for block strings, and type references.</summary>
internal sealed partial class NodeWriter
{
    private void WriteValue(ValueNode node)
    {
        switch (node)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case StringValueNode { Block: true } text when StringLiteral.CanBeBlock(text.Value):
                StringLiteral.WriteBlock(_text, text.Value, _depth * 2);
                break;
            case StringValueNode text:
                StringLiteral.WriteQuoted(_text, text.Value);
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case EnumValueNode value:
                _text.Append(value.Value);
                break;
            case ListValueNode list:
                _text.Append('[');
                WriteJoined(list.Values, ", ");
                _text.Append(']');
                break;
            case ObjectValueNode { Fields.IsEmpty: true }:
                _text.Append("{}");
                break;
            case ObjectValueNode value:
                _text.Append("{ ");
                WriteJoined(value.Fields, ", ");
                _text.Append(" }");
                break;
            default:
                throw new ArgumentException($"No source form for {node.GetType().Name}.", nameof(node));
        }
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is not null)
        {
            _text.Append(" = ");
            Write(value);
        }
    }

    private void WriteType(TypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                Write(list.Type);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                Write(nonNull.Type);
                _text.Append('!');
                break;
            default:
                throw new ArgumentException($"No source form for {node.GetType().Name}.", nameof(node));
        }
    }
}
