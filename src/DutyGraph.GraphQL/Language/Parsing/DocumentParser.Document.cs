namespace DutyGraph.GraphQL.Language;

/// <summary>Parses documents and descriptions (2.2 Descriptions, 2.3 Document).</summary>
internal sealed partial class DocumentParser
{
    public DocumentNode ParseDocument() => new()
    {
        Location = new Location(1, 1),
        Definitions = ReadMany(TokenKind.EndOfFile, static parser => parser.ParseDefinition()),
        TokenCount = _tokens,
    };

    private DefinitionNode ParseDefinition()
    {
        var start = _token;
        if (start.Kind == TokenKind.BraceLeft)
        {
            return ParseShorthand();
        }

        var description = ParseDescription();
        if (description is not null && _token.Kind == TokenKind.BraceLeft)
        {
            throw Fail(start, "意外的说明：简写的查询不能有说明。", "Unexpected description, descriptions are not supported on shorthand queries.");
        }

        if (_token.Kind != TokenKind.Name)
        {
            throw Unexpected(_token);
        }

        var location = start.Location;
        switch (TextOf(_token))
        {
            case "query" or "mutation" or "subscription":
                return ParseOperation(location, description);
            case "fragment":
                return ParseFragmentDefinition(location, description);
            case "schema" or "scalar" or "type" or "interface" or "union" or "enum" or "input" or "directive":
                return ParseTypeSystemDefinition(location, description, isExtension: false);
        }

        if (description is not null)
        {
            throw Fail(start, "意外的说明：只有 GraphQL 定义可以有说明。", "Unexpected description, only GraphQL definitions support descriptions.");
        }

        return SkipKeyword("extend") ? ParseTypeSystemDefinition(location, null, isExtension: true) : throw Unexpected(_token);
    }

    private StringValueNode? ParseDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString ? ParseString() : null;

    private NameNode ParseName() => NameOf(Expect(TokenKind.Name));

    private NameNode NameOf(Token token) => new() { Location = token.Location, Value = Intern(token) };
}
