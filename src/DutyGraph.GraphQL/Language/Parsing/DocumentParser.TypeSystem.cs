using System.Collections.Immutable;

namespace DutyGraph.GraphQL.Language;

/// <summary>Parses definitions and extensions of schemas and directives (3.3 Schema, 3.13 Directives).</summary>
internal sealed partial class DocumentParser
{
    /// <summary>Parses a definition after its description, or after <c>extend</c>.</summary>
    private TypeSystemNode ParseTypeSystemDefinition(Location location, StringValueNode? description, bool isExtension)
    {
        var keyword = _token;
        if (keyword.Kind != TokenKind.Name)
        {
            throw Unexpected(keyword);
        }

        var parts = new Preamble(location, description, isExtension);
        switch (TextOf(keyword))
        {
            case "schema":
                return ParseSchema(parts);
            case "scalar":
                return ParseScalar(parts);
            case "type":
                return ParseObjectType(parts);
            case "interface":
                return ParseInterface(parts);
            case "union":
                return ParseUnion(parts);
            case "enum":
                return ParseEnum(parts);
            case "input":
                return ParseInputObject(parts);
            case "directive" when !isExtension:
                return ParseDirectiveDefinition(parts);
            default:
                throw Unexpected(keyword);
        }
    }

    private SchemaDefinitionNode ParseSchema(Preamble parts)
    {
        Advance();
        var directives = ParseDirectives(isConstant: true);
        if (!parts.IsExtension && _token.Kind != TokenKind.BraceLeft)
        {
            throw Expected(TokenKind.BraceLeft);
        }

        var operations = ReadOptional(TokenKind.BraceLeft, TokenKind.BraceRight, static parser => parser.ParseOperationTypeDefinition());
        return Extending(parts, directives.IsEmpty && operations.IsEmpty, new SchemaDefinitionNode
        {
            Location = parts.Location,
            IsExtension = parts.IsExtension,
            Description = parts.Description,
            Directives = directives,
            OperationTypes = operations,
        });
    }

    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var location = _token.Location;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode { Location = location, Operation = operation, Type = ParseNamedType() };
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition(Preamble parts)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var repeatable = SkipKeyword("repeatable");
        ExpectKeyword("on");
        return new DirectiveDefinitionNode
        {
            Location = parts.Location,
            Description = parts.Description,
            Name = name,
            Arguments = arguments,
            Repeatable = repeatable,
            Locations = ReadDelimited(TokenKind.Pipe, static parser => parser.ParseDirectiveLocation()),
        };
    }

    private NameNode ParseDirectiveLocation()
    {
        var token = Expect(TokenKind.Name);
        return DirectiveLocations.IsKnown(TextOf(token)) ? NameOf(token) : throw Unexpected(token);
    }

    private ImmutableArray<InputValueDefinitionNode> ParseArgumentDefinitions() =>
        ReadOptional(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight, static parser => parser.ParseInputValueDefinition());

    /// <summary>Returns the definition. An extension must add something; otherwise the token after it is unexpected.</summary>
    private T Extending<T>(Preamble parts, bool isEmpty, T definition)
        where T : TypeSystemNode => parts.IsExtension && isEmpty ? throw Unexpected(_token) : definition;

    /// <summary>The parts of a definition before its keyword.</summary>
    private readonly record struct Preamble(Location Location, StringValueNode? Description, bool IsExtension);
}

/// <summary>The locations of directives (3.13 Directives, DirectiveLocation).</summary>
internal static class DirectiveLocations
{
    /// <summary>Whether the specification defines this location.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => name is
        "QUERY" or "MUTATION" or "SUBSCRIPTION" or "FIELD" or "FRAGMENT_DEFINITION" or "FRAGMENT_SPREAD" or "INLINE_FRAGMENT" or "VARIABLE_DEFINITION"
        or "SCHEMA" or "SCALAR" or "OBJECT" or "FIELD_DEFINITION" or "ARGUMENT_DEFINITION" or "INTERFACE" or "UNION" or "ENUM" or "ENUM_VALUE"
        or "INPUT_OBJECT" or "INPUT_FIELD_DEFINITION";
}
