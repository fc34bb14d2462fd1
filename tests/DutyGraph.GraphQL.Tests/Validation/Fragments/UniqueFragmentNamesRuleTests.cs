namespace DutyGraph.GraphQL.Validation;

/// <summary>5.5.1.1: no two fragments may have the same name.</summary>
public sealed class UniqueFragmentNamesRuleTests
{
    [Fact]
    public void Validate_SameName_IsRefusedAtBoth() => Rule.Refuses<DuplicateFragmentError>(
        "{ ...F } fragment F on Root { optional } fragment F on Root { optional }", "There can be only one fragment named \"F\".", "1:19", "1:51");

    [Fact]
    public void Validate_InlineFragments_HaveNoNames() => Rule.Accepts("{ ... on Root { optional } ... on Root { optional } }");
}
