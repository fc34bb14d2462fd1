namespace DutyGraph.GraphQL.Validation;

/// <summary>5.8.4: every variable of an operation must be used, directly or in a fragment.</summary>
public sealed class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query ($a: Int!) { ...F } fragment F on Root { ...G } fragment G on Root { sum(c: $a) }")]
    [InlineData("query ($a: String) @note(text: $a) { optional }")]
    public void Validate_UsedInAFragmentOrADirective_Accepts(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("query ($a: Int) { optional }", "Variable \"$a\" is never used.", "1:8")]
    [InlineData("query Q(\"d\" $a: Int) { optional }", "Variable \"$a\" is never used in operation \"Q\".", "1:9")]
    public void Validate_UnusedVariable_IsRefusedAtItsDefinition(string document, string message, string place) =>
        Rule.Refuses<UnusedVariableError>(document, message, place);

    [Fact]
    public void Validate_UsedByAnotherOperationAlone_IsRefused() =>
        Assert.IsType<UnusedVariableError>(Assert.Single(Rule.Errors("query A($a: Int!) { optional } query B($a: Int!) { sum(c: $a) }")));
}
