namespace DutyGraph.GraphQL.Validation;

/// <summary>5.4.2: no argument may be given twice.</summary>
public sealed class UniqueArgumentsRuleTests
{
    [Theory]
    [InlineData("{ optional(flag: true, flag: true) }", "flag", "1:12", "1:24")]
    [InlineData("{ optional @note(text: \"a\", text: \"b\", level: 1, text: \"c\") }", "text", "1:18", "1:29", "1:50")]
    public void Validate_SameArgumentAgain_IsRefusedOnceAtAll(string document, string argument, params string[] places) =>
        Rule.Refuses<DuplicateArgumentError>(document, $"There can be only one argument named \"{argument}\".", places);

    [Fact]
    public void Validate_SameArgumentOfFieldAndDirective_Accepts() => Rule.Accepts("{ text(value: \"a\") @note(text: \"b\") @note(text: \"c\") }");
}
