namespace DutyGraph.GraphQL.Language;

/// <summary>Parses operations, fragments and variables (2.4 Operations, 2.9 Fragments, 2.11 Variables).</summary>
internal sealed partial class DocumentParser
{
    private OperationDefinitionNode ParseShorthand() => new()
    {
        Location = _token.Location,
        Operation = OperationType.Query,
        SelectionSet = ParseSelectionSet(),
    };

    private OperationDefinitionNode ParseOperation(Location location, StringValueNode? description) => new()
    {
        Location = location,
        Description = description,
        Operation = ParseOperationType(),
        Name = _token.Kind == TokenKind.Name ? ParseName() : null,
        VariableDefinitions = ReadOptional(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight, static parser => parser.ParseVariableDefinition()),
        Directives = ParseDirectives(isConstant: false),
        SelectionSet = ParseSelectionSet(),
    };

    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        return TextOf(token) switch
        {
            "query" => OperationType.Query,
            "mutation" => OperationType.Mutation,
            "subscription" => OperationType.Subscription,
            _ => throw Unexpected(token),
        };
    }

    private VariableDefinitionNode ParseVariableDefinition()
    {
        var location = _token.Location;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        return new VariableDefinitionNode
        {
            Location = location,
            Description = description,
            Variable = variable,
            Type = ParseType(),
            DefaultValue = Skip(TokenKind.Equals) ? ParseValue(isConstant: true) : null,
            Directives = ParseDirectives(isConstant: true),
        };
    }

    private FragmentDefinitionNode ParseFragmentDefinition(Location location, StringValueNode? description)
    {
        ExpectKeyword("fragment");
        var name = IsKeyword("on") ? throw Unexpected(_token) : ParseName();
        ExpectKeyword("on");
        return new FragmentDefinitionNode
        {
            Location = location,
            Description = description,
            Name = name,
            TypeCondition = ParseNamedType(),
            Directives = ParseDirectives(isConstant: false),
            SelectionSet = ParseSelectionSet(),
        };
    }
}
