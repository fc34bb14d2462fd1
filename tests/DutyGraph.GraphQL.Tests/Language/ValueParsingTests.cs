namespace DutyGraph.GraphQL.Language;

/// <summary>Literals (2.10 Input Values) and references to types (2.12 Type References).</summary>
public sealed class ValueParsingTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("42")]
    [InlineData("-123456789012345678901234567890")]
    public void ParseValue_Integer_KeepsItsText(string source) =>
        Assert.Equal(source, Assert.IsType<IntValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("0.5")]
    [InlineData("-1.0e10")]
    [InlineData("6.0221413E+23")]
    [InlineData("1e-3")]
    public void ParseValue_Fraction_KeepsItsText(string source) =>
        Assert.Equal(source, Assert.IsType<FloatValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"name\"", "name")]
    [InlineData("\" 乡镇 😀 \"", " 乡镇 😀 ")]
    [InlineData(@"""\"" \\ \/ \b \f \n \r \t""", "\" \\ / \b \f \n \r \t")]
    [InlineData(@"""\u4E61\u9547""", "乡镇")]
    [InlineData(@"""\uD83D\uDE00""", "😀")]
    [InlineData(@"""\u{4E61}\u{1F600}\u{0}""", "乡😀\0")]
    [InlineData(@"""\u{10FFFF}""", "\U0010FFFF")]
    [InlineData(@"""\u{00000000041}""", "A")]
    [InlineData("\"a\tb\"", "a\tb")]
    [InlineData("\"#, no comment\"", "#, no comment")]
    public void ParseValue_String_MeansItsText(string source, string value)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(source));

        Assert.Equal(value, node.Value);
        Assert.False(node.Block);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void ParseValue_Boolean_IsOne(string source, bool value) =>
        Assert.Equal(value, Assert.IsType<BooleanValueNode>(Parser.ParseValue(source)).Value);

    [Theory]
    [InlineData("ASSIST")]
    [InlineData("on")]
    [InlineData("nullable")]
    [InlineData("True")]
    public void ParseValue_BareName_IsAnEnumValue(string source) =>
        Assert.Equal(source, Assert.IsType<EnumValueNode>(Parser.ParseValue(source)).Value);

    [Fact]
    public void ParseValue_Null_IsNull() => Assert.IsType<NullValueNode>(Parser.ParseValue("null"));

    [Theory]
    [InlineData("[]")]
    [InlineData("[1, [2, \"3\"], null]")]
    [InlineData("{}")]
    [InlineData("{ list: [BASIC], filter: { has: true, not: $x } }")]
    public void ParseValue_ListOrObject_IsReadWhole(string source) => Assert.Equal(source, Parser.ParseValue(source).ToString());

    [Theory]
    [InlineData("Int")]
    [InlineData("Int!")]
    [InlineData("[[Int!]]!")]
    public void ParseType_Reference_IsReadWhole(string source) => Assert.Equal(source, Parser.ParseType(source).ToString());

    [Theory]
    [InlineData("1 2")]
    [InlineData("")]
    public void ParseValue_NotOneValue_Throws(string source) => Assert.Throws<FormatException>(() => Parser.ParseValue(source));
}
