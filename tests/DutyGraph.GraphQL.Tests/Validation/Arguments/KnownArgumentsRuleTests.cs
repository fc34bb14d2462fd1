namespace DutyGraph.GraphQL.Validation;

/// <summary>5.4.1: an argument must be defined by its field or directive.</summary>
public sealed class KnownArgumentsRuleTests
{
    [Fact]
    public void Validate_KnownArguments_Accepts() => Rule.Accepts("{ sum(a: 1, c: 2) @note(text: \"a\", level: 2) }");

    [Fact]
    public void Validate_UnknownArgumentOfAField_NamesWhatIsClose() => Rule.Refuses<UnknownArgumentError>(
        "{ optional(flg: true) }", "Unknown argument \"flg\" on field \"Root.optional\". Did you mean \"flag\"?", "1:12");

    [Fact]
    public void Validate_UnknownArgumentOfADirective_NamesWhatIsClose() => Rule.Refuses<UnknownArgumentError>(
        "{ optional @note(levle: 1) }", "Unknown argument \"levle\" on directive \"@note\". Did you mean \"level\"?", "1:18");

    [Fact]
    public void Validate_ArgumentOfAnUnknownField_IsNotJudged() => Assert.IsType<UnknownFieldError>(Assert.Single(Rule.Errors("{ zzzzzzzz(a: 1) }")));
}
