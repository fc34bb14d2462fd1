using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>Parses definitions and extensions of types (3.5 Scalars to 3.10 Input Objects).</summary>
internal sealed partial class DocumentParser
{
    private ScalarTypeDefinitionNode ParseScalar(Preamble parts)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return Extending(parts, directives.IsEmpty, new ScalarTypeDefinitionNode
        {
            Location = parts.Location,
            IsExtension = parts.IsExtension,
            Description = parts.Description,
            Name = name,
            Directives = directives,
        });
    }

    private ObjectTypeDefinitionNode ParseObjectType(Preamble parts)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return Extending(parts, interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty, new ObjectTypeDefinitionNode
        {
            Location = parts.Location,
            IsExtension = parts.IsExtension,
            Description = parts.Description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        });
    }

    private InterfaceTypeDefinitionNode ParseInterface(Preamble parts)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        return Extending(parts, interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty, new InterfaceTypeDefinitionNode
        {
            Location = parts.Location,
            IsExtension = parts.IsExtension,
            Description = parts.Description,
            Name = name,
            Interfaces = interfaces,
            Directives = directives,
            Fields = fields,
        });
    }

    private UnionTypeDefinitionNode ParseUnion(Preamble parts)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ImmutableArray<NamedTypeNode> types = Skip(TokenKind.Equals) ? ReadDelimited(TokenKind.Pipe, static parser => parser.ParseNamedType()) : [];
        return Extending(parts, directives.IsEmpty && types.IsEmpty, new UnionTypeDefinitionNode
        {
            Location = parts.Location,
            IsExtension = parts.IsExtension,
            Description = parts.Description,
            Name = name,
            Directives = directives,
            Types = types,
        });
    }

    private EnumTypeDefinitionNode ParseEnum(Preamble parts)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = ReadOptional(TokenKind.BraceLeft, TokenKind.BraceRight, static parser => parser.ParseEnumValueDefinition());
        return Extending(parts, directives.IsEmpty && values.IsEmpty, new EnumTypeDefinitionNode
        {
            Location = parts.Location,
            IsExtension = parts.IsExtension,
            Description = parts.Description,
            Name = name,
            Directives = directives,
            Values = values,
        });
    }

    private InputObjectTypeDefinitionNode ParseInputObject(Preamble parts)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = ReadOptional(TokenKind.BraceLeft, TokenKind.BraceRight, static parser => parser.ParseInputValueDefinition());
        return Extending(parts, directives.IsEmpty && fields.IsEmpty, new InputObjectTypeDefinitionNode
        {
            Location = parts.Location,
            IsExtension = parts.IsExtension,
            Description = parts.Description,
            Name = name,
            Directives = directives,
            Fields = fields,
        });
    }
}
