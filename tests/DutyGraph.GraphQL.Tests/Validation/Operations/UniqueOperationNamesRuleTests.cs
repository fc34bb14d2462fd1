namespace DutyGraph.GraphQL.Validation;

/// <summary>5.2.2.1: no two operations may have the same name.</summary>
public sealed class UniqueOperationNamesRuleTests
{
    [Fact]
    public void Validate_DifferentNames_Accepts() => Rule.Accepts("query A { optional } query B { optional }");

    [Fact]
    public void Validate_FragmentOfTheSameName_Accepts() => Rule.Accepts("query A { ...A } fragment A on Root { optional }");

    [Theory]
    [InlineData("query A { optional } query A { optional }", "1:7", "1:28")]
    [InlineData("query A { optional } mutation A { rename(id: 1, name: \"a\") { id } }", "1:7", "1:31")]
    public void Validate_SameName_IsRefusedAtBoth(string document, string first, string again) =>
        Rule.Refuses<DuplicateOperationError>(document, "There can be only one operation named \"A\".", first, again);

    [Fact]
    public void Validate_SameNameThreeTimes_IsRefusedTwice() =>
        Assert.Equal(2, Rule.Errors("query A { optional } query A { optional } query A { optional }").Length);
}
