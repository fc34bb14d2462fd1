namespace DutyGraph.GraphQL.Validation;

/// <summary>5.5.1.2 and 5.8.2: the type of a fragment or a variable must be in the schema.</summary>
public sealed class KnownTypesRuleTests
{
    [Theory]
    [InlineData("{ ... on Rooot { optional } }", "Rooot", " Did you mean \"Root\", \"Float\", or \"Point\"?", "1:10")]
    [InlineData("{ ...F } fragment F on Rooot { optional }", "Rooot", " Did you mean \"Root\", \"Float\", or \"Point\"?", "1:24")]
    [InlineData("query ($k: [Kid!]) { kinds(many: $k) }", "Kid", " Did you mean \"ID\" or \"Kind\"?", "1:13")]
    [InlineData("{ ... on Zzzzzzzzzz { optional } }", "Zzzzzzzzzz", "", "1:10")]
    public void Validate_UnknownType_NamesWhatIsClose(string document, string type, string suggestion, string place) =>
        Rule.Refuses<UnknownTypeError>(document, $"Unknown type \"{type}\".{suggestion}", place);
}
