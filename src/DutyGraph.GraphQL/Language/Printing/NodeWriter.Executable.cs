namespace DutyGraph.GraphQL.Language;

/// <summary>Prints operations, fragments and selections.</summary>
internal sealed partial class NodeWriter
{
    private void WriteExecutable(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteDescription(fragment.Description);
                _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
                WriteDirectives(fragment.Directives);
                _text.Append(' ');
                Write(fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case SelectionSetNode set:
                WriteBlock('{', set.Selections, '}');
                break;
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                _text.Append("...").Append(fragment.TypeCondition is { } type ? $" on {type.Name.Value}" : "");
                WriteDirectives(fragment.Directives);
                _text.Append(' ');
                Write(fragment.SelectionSet);
                break;
            default:
                throw new ArgumentException($"No source form for {node.GetType().Name}.", nameof(node));
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        WriteDescription(operation.Description);
        var isShorthand = operation is
            { Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions.IsEmpty: true, Directives.IsEmpty: true };
        if (!isShorthand)
        {
            _text.Append(KeywordOf(operation.Operation));
            _text.Append(operation.Name is { } name ? $" {name.Value}" : operation.VariableDefinitions.IsEmpty ? "" : " ");
            WriteParenthesised(operation.VariableDefinitions, int.MaxValue);
            WriteDirectives(operation.Directives);
            _text.Append(' ');
        }

        Write(operation.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        _text.Append('$').Append(variable.Variable.Name.Value).Append(": ");
        Write(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteField(FieldNode field)
    {
        var prefix = field.Alias is { } alias ? $"{alias.Value}: {field.Name.Value}" : field.Name.Value;
        _text.Append(prefix);
        WriteParenthesised(field.Arguments, LineWidth - prefix.Length);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            _text.Append(' ');
            Write(field.SelectionSet);
        }
    }
}
