namespace DutyGraph.GraphQL.Validation;

/// <summary>5.5.2.2: no fragment may spread itself, directly or indirectly.</summary>
public sealed class NoFragmentCyclesRuleTests
{
    [Fact]
    public void Validate_FragmentSpreadTwice_IsNoCycle() =>
        Rule.Accepts("{ ...A ...B } fragment A on Root { ...B } fragment B on Root { ...C } fragment C on Root { optional }");

    [Fact]
    public void Validate_FragmentThatSpreadsItself_IsRefusedAtTheSpread() =>
        Rule.Refuses<FragmentCycleError>("{ ...F } fragment F on Root { ...F }", "Cannot spread fragment \"F\" within itself.", "1:31");

    [Fact]
    public void Validate_CycleOfThree_NamesTheWayAndAllSpreads() => Rule.Refuses<FragmentCycleError>(
        "{ ...A } fragment A on Root { ...B } fragment B on Root { ...C } fragment C on Root { ...A }",
        "Cannot spread fragment \"A\" within itself via \"B\", \"C\".",
        "1:31",
        "1:59",
        "1:87");

    [Fact]
    public void Validate_TwoCyclesThroughOneFragment_AreSaidBoth() => Assert.Equal(
        ["Cannot spread fragment \"A\" within itself via \"B\".", "Cannot spread fragment \"A\" within itself via \"C\"."],
        Rule.Errors("{ ...A } fragment A on Root { ...B ...C } fragment B on Root { ...A } fragment C on Root { ...A }").Select(error => error.Message));
}
