namespace DutyGraph.GraphQL.Language;

/// <summary>Invalid strings (2.10.4 String Value). Messages and positions equal those of the reference implementation.</summary>
public sealed class StringErrorTests
{
    [Theory]
    [InlineData("{ a(b: \"", "Unterminated string.", 1, 9)]
    [InlineData("{ a(b: \"x", "Unterminated string.", 1, 10)]
    [InlineData("{ a(b: \"x\n\") }", "Unterminated string.", 1, 10)]
    [InlineData("{ a(b: \"x\r\") }", "Unterminated string.", 1, 10)]
    [InlineData("{ a(b: \"\\q\") }", "Invalid character escape sequence: \"\\q\".", 1, 9)]
    [InlineData("{ a(b: \"\\", "Invalid character escape sequence: \"\\\".", 1, 9)]
    [InlineData("{ a(b: \"\\u12\") }", "Invalid Unicode escape sequence: \"\\u12\")\".", 1, 9)]
    [InlineData("{ a(b: \"\\uD83D\") }", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 9)]
    [InlineData("{ a(b: \"\\uDE00\\uD83D\") }", "Invalid Unicode escape sequence: \"\\uDE00\".", 1, 9)]
    [InlineData("{ a(b: \"\\uD83D\\n\") }", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{}\") }", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{110000}\") }", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{D800}\") }", "Invalid Unicode escape sequence: \"\\u{D800}\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{FFFF", "Invalid Unicode escape sequence: \"\\u{FFFF\".", 1, 9)]
    [InlineData("{ a(b: \"\\u{XYZ}\") }", "Invalid Unicode escape sequence: \"\\u{X\".", 1, 9)]
    [InlineData("{ a(b: \"\"\"x", "Unterminated string.", 1, 12)]
    [InlineData("{ a(b: \"\"\"x\"\" ) }", "Unterminated string.", 1, 18)]
    [InlineData("\n\n\"\"\"a\nb", "Unterminated string.", 4, 2)]
    public void TryParse_Strings_IsRefusedWhereItGoesWrong(string source, string message, int line, int column) =>
        SyntaxErrorAssert.Refused(source, message, line, column);

    [Fact]
    public void TryParse_HalfASurrogatePairInAString_IsNoSourceCharacter() =>
        SyntaxErrorAssert.Refused("{ a(b: \"\uD83D\") }", "Invalid character within String: U+D83D.", 1, 9);

    [Fact]
    public void TryParse_HalfASurrogatePairInABlockString_IsNoSourceCharacter() =>
        SyntaxErrorAssert.Refused("{ a(b: \"\"\"x\n\uDE00\"\"\") }", "Invalid character within String: U+DE00.", 2, 1);
}
