using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>Prints definitions and extensions of a type system.</summary>
internal sealed partial class NodeWriter
{
    private void WriteDefinition(TypeSystemNode node)
    {
        WriteDescription(node.Description);
        _text.Append(node.IsExtension ? "extend " : "");
        switch (node)
        {
            case SchemaDefinitionNode schema:
                _text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case ScalarTypeDefinitionNode scalar:
                WriteHeader("scalar", scalar);
                break;
            case ComplexTypeDefinitionNode type:
                WriteHeader(type is InterfaceTypeDefinitionNode ? "interface" : "type", type, type.Interfaces);
                WriteMembers(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WriteHeader("union", union);
                _text.Append(union.Types.IsEmpty ? "" : " = ");
                WriteJoined(union.Types, " | ");
                break;
            case EnumTypeDefinitionNode type:
                WriteHeader("enum", type);
                WriteMembers(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteHeader("input", type);
                WriteMembers(type.Fields);
                break;
            default:
                throw new ArgumentException($"No source form for {node.GetType().Name}.", nameof(node));
        }
    }

    private void WriteHeader(string keyword, TypeDefinitionNode node, ImmutableArray<NamedTypeNode> interfaces = default)
    {
        _text.Append(keyword).Append(' ').Append(node.Name.Value);
        if (!interfaces.IsDefaultOrEmpty)
        {
            _text.Append(" implements ");
            WriteJoined(interfaces, " & ");
        }

        WriteDirectives(node.Directives);
    }

    private void WriteMembers<T>(ImmutableArray<T> members)
        where T : SyntaxNode
    {
        if (!members.IsEmpty)
        {
            _text.Append(' ');
            WriteBlock('{', members, '}');
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        _text.Append("directive @").Append(directive.Name.Value);
        WriteParenthesised(directive.Arguments, int.MaxValue);
        _text.Append(directive.Repeatable ? " repeatable on " : " on ");
        WriteJoined(directive.Locations, " | ");
    }

    private void WriteMember(MemberDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append(node.Name.Value);
        if (node is FieldDefinitionNode field)
        {
            WriteParenthesised(field.Arguments, int.MaxValue);
            _text.Append(": ");
            Write(field.Type);
        }
        else if (node is InputValueDefinitionNode input)
        {
            _text.Append(": ");
            Write(input.Type);
            WriteDefault(input.DefaultValue);
        }

        WriteDirectives(node.Directives);
    }
}
