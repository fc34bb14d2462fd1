namespace DutyGraph.GraphQL.Validation;

/// <summary>5.3.1: a field must be defined on the type from which it is selected.</summary>
public sealed class KnownFieldsRuleTests
{
    [Theory]
    [InlineData("{ optional __typename __schema { description } __type(name: \"Town\") { name } }")]
    [InlineData("{ found(text: \"a\") { __typename ... on Town { name } } }")]
    [InlineData("{ named { id ... on Placed { at } } }")]
    public void Validate_FieldOfItsType_Accepts(string document) => Rule.Accepts(document);

    [Fact]
    public void Validate_UnknownField_NamesWhatIsClose()
    {
        var error = Rule.Refuses<UnknownFieldError>("{ optinal }", "Cannot query field \"optinal\" on type \"Root\". Did you mean \"optional\"?", "1:3");

        Assert.Equal(("optinal", "Root", "UNKNOWN_FIELD"), (error.Field, error.Type, error.Code));
    }

    [Fact]
    public void Validate_FieldOfTypesUnderAnInterface_NamesThemTheMostGeneralFirst() => Rule.Refuses<UnknownFieldError>(
        "{ thing { name } }",
        "Cannot query field \"name\" on type \"Thing\". Did you mean to use an inline fragment on \"Named\", \"Person\", \"Placed\", or \"Town\"?",
        "1:11");

    [Fact]
    public void Validate_FieldOfOneMemberOfAUnion_NamesTheMember() => Rule.Refuses<UnknownFieldError>(
        "{ found(text: \"a\") { length } }", "Cannot query field \"length\" on type \"Found\". Did you mean to use an inline fragment on \"River\"?", "1:22");

    [Fact]
    public void Validate_NothingClose_SuggestsNothing() =>
        Rule.Refuses<UnknownFieldError>("{ zzzzzzzz }", "Cannot query field \"zzzzzzzz\" on type \"Root\".", "1:3");

    [Fact]
    public void Validate_SuggestionsOff_NamesNothingOfTheSchema()
    {
        var errors = Rule.Errors("{ optinal thing { name } }", new ValidationOptions { Suggestions = false });

        Assert.All(errors, error => Assert.DoesNotContain("Did you mean", error.Message));
    }

    [Fact]
    public void Validate_FieldsBelowAnUnknownOne_AreNotJudged() => Assert.Single(Rule.Errors("{ unknown { a { b } } }"));

    [Theory]
    [InlineData("{ town(by: { id: 1 }) { __schema { description } } }")]
    [InlineData("mutation { __schema { description } }")]
    public void Validate_IntrospectionBelowTheQueryRoot_IsUnknown(string document) => Assert.IsType<UnknownFieldError>(Assert.Single(Rule.Errors(document)));
}
