namespace DutyGraph.GraphQL.Validation;

/// <summary>5.7.3: a directive that is not repeatable may occur only once per location.</summary>
public sealed class UniqueDirectivesRuleTests
{
    [Theory]
    [InlineData("{ optional @note @note(level: 2) }")]
    [InlineData("{ a: optional @skip(if: true) b: optional @skip(if: true) @include(if: true) }")]
    public void Validate_RepeatableOrElsewhere_Accepts(string document) => Rule.Accepts(document);

    [Fact]
    public void Validate_SameDirectiveAgain_IsRefusedAtTheFirstAndEachOther() => Assert.Equal(
        ["1:12 1:28", "1:12 1:45"],
        Rule.Errors("{ optional @skip(if: true) @skip(if: false) @skip(if: true) }")
            .Select(error => string.Join(' ', Assert.IsType<DuplicateDirectiveError>(error).Locations)));
}
