namespace DutyGraph.GraphQL.Validation;

/// <summary>5.5.2.1: a fragment that is spread must be defined.</summary>
public sealed class KnownFragmentsRuleTests
{
    [Fact]
    public void Validate_UnknownFragment_IsRefusedAtItsName() =>
        Rule.Refuses<UnknownFragmentError>("{ optional ...Gone }", "Unknown fragment \"Gone\".", "1:15");

    [Fact]
    public void Validate_UnknownFragmentInAFragment_IsRefusedOnce() =>
        Rule.Refuses<UnknownFragmentError>("{ ...F ...F } fragment F on Root { ...Gone }", "Unknown fragment \"Gone\".", "1:39");
}
