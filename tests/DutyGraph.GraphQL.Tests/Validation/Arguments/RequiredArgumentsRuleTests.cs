namespace DutyGraph.GraphQL.Validation;

/// <summary>5.4.3: every required argument must be given.</summary>
public sealed class RequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("{ sum(c: 1) }")]
    [InlineData("{ optional }")]
    [InlineData("{ optional @note }")]
    public void Validate_NullableOrWithADefault_MayBeLeftOut(string document) => Rule.Accepts(document);

    [Fact]
    public void Validate_RequiredArgumentOfAFieldMissing_IsRefusedAtTheField() =>
        Rule.Refuses<MissingArgumentError>("{ sum(a: 1) }", "Argument \"Root.sum(c:)\" of type \"Int!\" is required, but it was not provided.", "1:3");

    [Fact]
    public void Validate_RequiredArgumentOfADirectiveMissing_IsRefusedAtTheDirective() =>
        Rule.Refuses<MissingArgumentError>(
            "{ optional @once }", "Argument \"@once(reason:)\" of type \"String!\" is required, but it was not provided.", "1:12");

    [Fact]
    public void Validate_RequiredArgumentGivenAsNull_IsAMatterOfItsValue() => Assert.IsType<InvalidValueError>(Assert.Single(Rule.Errors("{ sum(c: null) }")));
}
