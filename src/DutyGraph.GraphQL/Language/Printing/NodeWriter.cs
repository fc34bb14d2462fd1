using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace DutyGraph.GraphQL.Language;

/// <summary>Prints nodes as GraphQL source: two spaces for each level, lines of about 80 characters. Parsing the output gives an equal tree.</summary>
public static class Printer
{
    /// <summary>Returns the source of a node; no line terminator at the end of a document.</summary>
    /// <exception cref="InsufficientExecutionStackException">The tree is too deep; this cannot happen with a parsed tree.</exception>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var writer = new NodeWriter();
        writer.Write(node);
        return writer.ToString();
    }
}

/// <summary>Builds source text with indentation. The other files of this class have one method for each kind of node.</summary>
internal sealed partial class NodeWriter
{
    private const int LineWidth = 80;

    private readonly StringBuilder _text = new();
    private int _depth;

    public override string ToString() => _text.ToString();

    public void Write(SyntaxNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case DocumentNode document:
                WriteJoined(document.Definitions, "\n\n");
                break;
            case NameNode name:
                _text.Append(name.Value);
                break;
            case ArgumentNode argument:
                WriteNamed(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                WriteNamed(field.Name, field.Value);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case TypeSystemNode definition:
                WriteDefinition(definition);
                break;
            case MemberDefinitionNode member:
                WriteMember(member);
                break;
            case OperationTypeDefinitionNode root:
                _text.Append(KeywordOf(root.Operation)).Append(": ");
                Write(root.Type);
                break;
            default:
                WriteExecutable(node);
                break;
        }
    }

    private static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private void WriteLine() => _text.Append('\n').Append(' ', _depth * 2);

    private void WriteJoined<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            _text.Append(i == 0 ? "" : separator);
            Write(nodes[i]);
        }
    }

    /// <summary>Prints nodes between brackets, each on its own line, one level deeper.</summary>
    private void WriteBlock<T>(char open, ImmutableArray<T> nodes, char close)
        where T : SyntaxNode
    {
        _text.Append(open);
        _depth++;
        foreach (var node in nodes)
        {
            WriteLine();
            Write(node);
        }

        _depth--;
        WriteLine();
        _text.Append(close);
    }

    /// <summary>Prints nodes in parentheses: on one line if they fit, else each on its own line. Prints nothing if there are none.</summary>
    /// <param name="nodes">Arguments, or definitions of arguments or variables.</param>
    /// <param name="width">The rest of the line, in characters.</param>
    private void WriteParenthesised<T>(ImmutableArray<T> nodes, int width)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty)
        {
            return;
        }

        var flat = new NodeWriter();
        flat.WriteJoined(nodes, ", ");
        var line = flat.ToString();
        if (line.Length + 2 <= width && !line.Contains('\n'))
        {
            _text.Append('(').Append(line).Append(')');
        }
        else
        {
            WriteBlock('(', nodes, ')');
        }
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        _text.Append('@').Append(directive.Name.Value);
        WriteParenthesised(directive.Arguments, int.MaxValue);
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteValue(description);
            WriteLine();
        }
    }

    private void WriteNamed(NameNode name, SyntaxNode value)
    {
        _text.Append(name.Value).Append(": ");
        Write(value);
    }
}
