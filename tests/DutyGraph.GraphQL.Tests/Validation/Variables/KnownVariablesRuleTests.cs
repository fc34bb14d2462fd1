namespace DutyGraph.GraphQL.Validation;

/// <summary>5.8.3: an operation must define every variable that it uses, directly or in a fragment.</summary>
public sealed class KnownVariablesRuleTests
{
    [Fact]
    public void Validate_UndefinedVariable_IsRefusedAtUseAndOperation() =>
        Rule.Refuses<UndefinedVariableError>("{ sum(c: $a) }", "Variable \"$a\" is not defined.", "1:10", "1:1");

    [Fact]
    public void Validate_UndefinedInAFragmentOfOneOperation_NamesTheOperation() => Rule.Refuses<UndefinedVariableError>(
        "query A($a: Int!) { ...F } query B { ...F } fragment F on Root { sum(c: $a) }", "Variable \"$a\" is not defined by operation \"B\".", "1:73", "1:28");

    [Theory]
    [InlineData("{ json(value: { a: [$a] }) }")]
    [InlineData("query @note(text: $a) { optional }")]
    [InlineData("{ optional @skip(if: $a) }")]
    public void Validate_UndefinedAtAnyDepth_IsRefused(string document) => Assert.IsType<UndefinedVariableError>(Assert.Single(Rule.Errors(document)));
}
