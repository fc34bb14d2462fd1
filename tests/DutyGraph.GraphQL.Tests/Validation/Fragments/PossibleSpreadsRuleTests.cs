namespace DutyGraph.GraphQL.Validation;

/// <summary>5.5.2.3: some object type must fit both a fragment and the place where it is spread.</summary>
public sealed class PossibleSpreadsRuleTests
{
    [Theory]
    [InlineData("{ town(by: { id: 1 }) { ... on Town { id } ... on Thing { id } ... on Found { __typename } } }")]
    [InlineData("{ named { ... on Person { id } ... on Placed { id } ... on Being { __typename } } }")]
    [InlineData("{ found(text: \"a\") { ... on River { id } ... on Water { __typename } } }")]
    [InlineData("{ lonely { ... on Lonely { alone } } }")]
    public void Validate_TypesThatOverlap_Accepts(string document) => Rule.Accepts(document);

    [Theory]
    [InlineData("{ town(by: { id: 1 }) { ... on Person { id } } }", "Town", "Person")]
    [InlineData("{ town(by: { id: 1 }) { ... on Being { __typename } } }", "Town", "Being")]
    [InlineData("{ being { ... on Placed { id } } }", "Being", "Placed")]
    [InlineData("{ thing { ... on Lonely { alone } } }", "Thing", "Lonely")]
    [InlineData("{ water { ... on Being { __typename } } }", "Water", "Being")]
    public void Validate_TypesThatShareNoObject_AreRefused(string document, string parent, string type)
    {
        var error = Assert.IsType<ImpossibleSpreadError>(Assert.Single(Rule.Errors(document)));

        Assert.Equal($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", error.Message);
    }

    [Fact]
    public void Validate_NamedFragment_IsRefusedAtItsSpread() => Rule.Refuses<ImpossibleSpreadError>(
        "{ water { ...F } } fragment F on Town { id }",
        "Fragment \"F\" cannot be spread here as objects of type \"Water\" can never be of type \"Town\".",
        "1:11");
}
