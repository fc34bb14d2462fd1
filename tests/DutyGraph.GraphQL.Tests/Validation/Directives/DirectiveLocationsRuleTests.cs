namespace DutyGraph.GraphQL.Validation;

/// <summary>5.7.2: directives must be in valid locations.</summary>
public sealed class DirectiveLocationsRuleTests
{
    [Fact]
    public void Validate_EveryPlaceThatADirectiveAllows_Accepts() =>
        Rule.Accepts("query ($a: Int @note) @note { sum(c: 1, a: $a) @note ...F @note ... @note { optional } } fragment F on Root @note { optional }");

    [Theory]
    [InlineData("query @skip(if: true) { optional }", "skip", "QUERY", "1:7")]
    [InlineData("mutation @skip(if: true) { rename(id: 1, name: \"a\") { id } }", "skip", "MUTATION", "1:10")]
    [InlineData("subscription @note { ticks }", "note", "SUBSCRIPTION", "1:14")]
    [InlineData("{ optional @onSchema }", "onSchema", "FIELD", "1:12")]
    [InlineData("{ ...F @onSchema } fragment F on Root { optional }", "onSchema", "FRAGMENT_SPREAD", "1:8")]
    [InlineData("{ ... @onSchema { optional } }", "onSchema", "INLINE_FRAGMENT", "1:7")]
    [InlineData("{ ...F } fragment F on Root @onSchema { optional }", "onSchema", "FRAGMENT_DEFINITION", "1:29")]
    [InlineData("query ($a: Int @onSchema) { sum(c: 1, a: $a) }", "onSchema", "VARIABLE_DEFINITION", "1:16")]
    public void Validate_OtherPlace_IsRefused(string document, string directive, string location, string place) =>
        Rule.Refuses<MisplacedDirectiveError>(document, $"Directive \"@{directive}\" may not be used on {location}.", place);
}
