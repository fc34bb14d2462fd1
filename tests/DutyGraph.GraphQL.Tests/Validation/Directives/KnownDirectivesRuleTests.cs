namespace DutyGraph.GraphQL.Validation;

/// <summary>5.7.1: directives must be defined.</summary>
public sealed class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("{ optional @skp(if: true) }", "@skp", " Did you mean \"@skip\"?", "1:12")]
    [InlineData("query ($a: Int @zzzzzzzzz) { sum(c: 1, a: $a) }", "@zzzzzzzzz", "", "1:16")]
    public void Validate_UnknownDirective_NamesWhatIsClose(string document, string directive, string suggestion, string place) =>
        Rule.Refuses<UnknownDirectiveError>(document, $"Unknown directive \"{directive}\".{suggestion}", place);
}
