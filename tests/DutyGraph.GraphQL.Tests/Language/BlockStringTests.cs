namespace DutyGraph.GraphQL.Language;

/// <summary>Block strings (2.10.4 String Value, Block String Semantics): removing the indentation.</summary>
public sealed class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("  a", "  a")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("    a\n  b\n   c", "    a\nb\n c")]
    [InlineData("\n\n  \n  a\n \n  b\n   \n", "a\n\nb")]
    [InlineData("\n\ta\n\t\tb", "a\n\tb")]
    [InlineData("\r\n  a\r  b\n  c", "a\nb\nc")]
    [InlineData("a \\\"\"\" b", "a \"\"\" b")]
    [InlineData("a \\n \\u0041 \\\n", "a \\n \\u0041 \\")]
    [InlineData("a\"b\"\"c\n", "a\"b\"\"c")]
    [InlineData("\n  \n\t\n", "")]
    [InlineData("\n  村😀\n  镇", "村😀\n镇")]
    public void ParseValue_BlockString_MeansItsLinesWithoutTheirIndentation(string raw, string value)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue($"\"\"\"{raw}\"\"\""));

        Assert.Equal(value, node.Value);
        Assert.True(node.Block);
    }
}
