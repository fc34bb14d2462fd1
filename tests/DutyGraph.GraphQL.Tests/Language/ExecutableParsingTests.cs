namespace DutyGraph.GraphQL.Language;

/// <summary>Operations, fragments and selections (2.3 Document to 2.9 Fragments), and the position of each node.</summary>
public sealed class ExecutableParsingTests
{
    private static OperationDefinitionNode Operation(string source) => (OperationDefinitionNode)Parser.Parse(source).Definitions[0];

    [Fact]
    public void Parse_Shorthand_IsAnAnonymousQuery()
    {
        var operation = Operation("{ a }");

        Assert.Equal(OperationType.Query, operation.Operation);
        Assert.Null(operation.Name);
        Assert.Equal(new Location(1, 1), operation.Location);
    }

    [Theory]
    [InlineData("query A { b }", OperationType.Query)]
    [InlineData("mutation A { b }", OperationType.Mutation)]
    [InlineData("subscription A { b }", OperationType.Subscription)]
    public void Parse_Operation_HasItsTypeAndName(string source, OperationType type)
    {
        var operation = Operation(source);

        Assert.Equal(type, operation.Operation);
        Assert.Equal("A", operation.Name!.Value);
    }

    [Theory]
    [InlineData("{ query mutation subscription fragment on type true false null extend }")]
    [InlineData("query query($query: query) { query(query: $query) }")]
    [InlineData("fragment fragment on on { on }")]
    [InlineData("{ ...fragment ... on on { on } }")]
    public void Parse_KeywordAsAName_IsAName(string source) =>
        Assert.Equal(source, string.Join(' ', Printer.Print(Parser.Parse(source)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Parse_Description_BelongsToWhatFollows()
    {
        var operation = Operation("""
            "What it asks."
            query A(
              "Which."
              $b: Int = 1 @c
            ) { d }
            """);

        Assert.Equal("What it asks.", operation.Description!.Value);
        Assert.Equal(new Location(1, 1), operation.Location);
        var variable = Assert.Single(operation.VariableDefinitions);
        Assert.Equal("Which.", variable.Description!.Value);
        Assert.Equal(new Location(3, 3), variable.Location);
        Assert.Equal(new Location(4, 3), variable.Variable.Location);
    }

    [Fact]
    public void Parse_DescribedFragment_KeepsItsDescription()
    {
        var fragment = (FragmentDefinitionNode)Parser.Parse("\"\"\"\n  Names.\n\"\"\"\nfragment A on B { c }").Definitions[0];

        Assert.Equal("Names.", fragment.Description!.Value);
        Assert.Equal("B", fragment.TypeCondition.Name.Value);
        Assert.Equal(new Location(4, 15), fragment.TypeCondition.Location);
    }

    [Fact]
    public void Parse_Field_HasAliasNameArgumentsDirectivesAndSelections()
    {
        var field = (FieldNode)Operation("{ a: b(c: 1, d: $e) @f @g(h: 2) { i } }").SelectionSet.Selections[0];

        Assert.Equal(("a", "b", "a"), (field.Alias!.Value, field.Name.Value, field.ResponseName));
        Assert.Equal(["c", "d"], field.Arguments.Select(argument => argument.Name.Value));
        Assert.Equal(["f", "g"], field.Directives.Select(directive => directive.Name.Value));
        Location[] locations =
        [
            field.Location, field.Arguments[0].Location, field.Directives[0].Location, field.Directives[1].Location, field.SelectionSet!.Location,
        ];
        Assert.Equal([3, 8, 21, 24, 33], locations.Select(location => location.Column));
    }

    [Fact]
    public void Parse_FieldWithoutBraces_HasNoSelectionSet() => Assert.Null(((FieldNode)Operation("{ a }").SelectionSet.Selections[0]).SelectionSet);

    [Fact]
    public void Parse_ThreeDots_AreASpreadAnInlineFragmentOrOneWithoutAType()
    {
        var selections = Operation("{ ...A @b ... on C @d { e } ... @f { g } }").SelectionSet.Selections;

        Assert.Equal("A", Assert.IsType<FragmentSpreadNode>(selections[0]).Name.Value);
        Assert.Equal("C", Assert.IsType<InlineFragmentNode>(selections[1]).TypeCondition!.Name.Value);
        Assert.Null(Assert.IsType<InlineFragmentNode>(selections[2]).TypeCondition);
        Assert.Equal(["b", "d", "f"], selections.Select(selection => selection.Directives[0].Name.Value));
    }

    [Fact]
    public void Parse_DefaultOfNull_IsADefault()
    {
        var variables = Operation("query ($a: Int = null, $b: Int) { c }").VariableDefinitions;

        Assert.IsType<NullValueNode>(variables[0].DefaultValue);
        Assert.Null(variables[1].DefaultValue);
    }
}
