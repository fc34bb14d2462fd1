namespace DutyGraph.GraphQL.Validation;

/// <summary>5.5.1.3: the type of a fragment must be an object, an interface or a union.</summary>
public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("{ ... on Kind { a } }", "Fragment cannot condition on non composite type \"Kind\".", "1:10")]
    [InlineData("{ ... on Filter { a } }", "Fragment cannot condition on non composite type \"Filter\".", "1:10")]
    [InlineData("{ ...F } fragment F on Json { a }", "Fragment \"F\" cannot condition on non composite type \"Json\".", "1:24")]
    public void Validate_FragmentOnALeafOrAnInput_IsRefusedAtTheType(string document, string message, string place) =>
        Rule.Refuses<FragmentOnLeafError>(document, message, place);

    [Fact]
    public void Validate_FragmentsOnObjectInterfaceAndUnion_Accepts() =>
        Rule.Accepts("{ thing { ... on Town { id } ... on Named { id } ... on Found { __typename } } }");
}
