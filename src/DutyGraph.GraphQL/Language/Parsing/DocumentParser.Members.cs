using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>Parses the members of types: fields, arguments, values (3.6 Objects, 3.9 Enums, 3.10 Input Objects).</summary>
internal sealed partial class DocumentParser
{
    private ImmutableArray<NamedTypeNode> ParseImplements() =>
        SkipKeyword("implements") ? ReadDelimited(TokenKind.Ampersand, static parser => parser.ParseNamedType()) : [];

    private ImmutableArray<FieldDefinitionNode> ParseFieldDefinitions() =>
        ReadOptional(TokenKind.BraceLeft, TokenKind.BraceRight, static parser => parser.ParseFieldDefinition());

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        return new FieldDefinitionNode
        {
            Location = location,
            Description = description,
            Name = name,
            Arguments = arguments,
            Type = ParseType(),
            Directives = ParseDirectives(isConstant: true),
        };
    }

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new InputValueDefinitionNode
        {
            Location = location,
            Description = description,
            Name = name,
            Type = ParseType(),
            DefaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
        };
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        if (_token.Kind == TokenKind.Name && TextOf(_token) is "true" or "false" or "null")
        {
            var word = _token.Describe(_source);
            throw Fail(_token, $"{word} 是保留字，不能作枚举值。", $"{word} is reserved and cannot be used for an enum value.");
        }

        return new EnumValueDefinitionNode
        {
            Location = location,
            Description = description,
            Name = ParseName(),
            Directives = ParseDirectives(isConstant: true),
        };
    }
}
