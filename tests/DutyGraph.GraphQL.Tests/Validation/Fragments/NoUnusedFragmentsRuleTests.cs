namespace DutyGraph.GraphQL.Validation;

/// <summary>5.5.1.4: every fragment must be used by an operation, directly or indirectly.</summary>
public sealed class NoUnusedFragmentsRuleTests
{
    [Fact]
    public void Validate_FragmentUsedThroughAnother_Accepts() => Rule.Accepts("{ ...F } fragment F on Root { ... { ...G } } fragment G on Root { optional }");

    [Fact]
    public void Validate_UnusedFragment_IsRefused() =>
        Rule.Refuses<UnusedFragmentError>("{ optional } fragment F on Root { optional }", "Fragment \"F\" is never used.", "1:14");

    [Fact]
    public void Validate_FragmentsThatOnlyUseOneAnother_AreAllUnused() =>
        Assert.Equal(2, Rule.Errors("{ optional } fragment F on Root { ...G } fragment G on Root { optional }").Count(error => error is UnusedFragmentError));
}
