namespace DutyGraph.GraphQL.Language;

/// <summary>Invalid tokens (2.1 Source Text, 2.10.1 Int Value, 2.10.2 Float Value). Messages and positions equal those of the reference
/// implementation.</summary>
public sealed class LexicalErrorTests
{
    [Theory]
    [InlineData("?", "Unexpected character: \"?\".", 1, 1)]
    [InlineData(".", "Unexpected character: \".\".", 1, 1)]
    [InlineData("..", "Unexpected \"..\", did you mean \"...\"?", 1, 1)]
    [InlineData(".5", "Invalid number, expected digit before \".\", did you mean \"0.5\"?", 1, 1)]
    [InlineData("{ a(b: .5) }", "Invalid number, expected digit before \".\", did you mean \"0.5\"?", 1, 8)]
    [InlineData("{ a(b: 00) }", "Invalid number, unexpected digit after 0: \"0\".", 1, 9)]
    [InlineData("{ a(b: 01) }", "Invalid number, unexpected digit after 0: \"1\".", 1, 9)]
    [InlineData("{ a(b: -) }", "Invalid number, expected digit but got: \")\".", 1, 9)]
    [InlineData("{ a(b: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(b: 1.a) }", "Invalid number, expected digit but got: \"a\".", 1, 10)]
    [InlineData("{ a(b: 1e) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(b: 1e+) }", "Invalid number, expected digit but got: \")\".", 1, 11)]
    [InlineData("{ a(b: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a(b: 0xF1) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(b: 12a) }", "Invalid number, expected digit but got: \"a\".", 1, 10)]
    [InlineData("{ a(b: 1.2e3e) }", "Invalid number, expected digit but got: \"e\".", 1, 13)]
    [InlineData("{ a(b: 'x') }", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 8)]
    [InlineData("{ \u00E9 }", "Unexpected character: U+00E9.", 1, 3)]
    [InlineData("{ a(b: \uD83D\uDE00) }", "Unexpected character: U+1F600.", 1, 8)]
    [InlineData("{ \u00A0a }", "Unexpected character: U+00A0.", 1, 3)]
    [InlineData("~", "Unexpected character: \"~\".", 1, 1)]
    public void TryParse_Lexical_IsRefusedWhereItGoesWrong(string source, string message, int line, int column) =>
        SyntaxErrorAssert.Refused(source, message, line, column);

    [Fact]
    public void TryParse_HalfASurrogatePairInAComment_IsNoSourceCharacter() =>
        SyntaxErrorAssert.Refused("# \uDEAD", "Invalid character: U+DEAD.", 1, 3);

    [Fact]
    public void TryParse_HalfASurrogatePairBetweenTokens_IsNoSourceCharacter() =>
        SyntaxErrorAssert.Refused("{ \uDEAD }", "Invalid character: U+DEAD.", 1, 3);

    [Fact]
    public void TryParse_NulBetweenTokens_IsUnexpected() =>
        SyntaxErrorAssert.Refused("{ \0 }", "Unexpected character: U+0000.", 1, 3);
}
