namespace DutyGraph.GraphQL.Language;

/// <summary>Characters, lines, and ignored tokens (2.1 Source Text).</summary>
public sealed class SourceTextTests
{
    [Theory]
    [InlineData("{ a, b }")]
    [InlineData(",,{,,a,,,b,,},,")]
    [InlineData("\uFEFF{ a b }")]
    [InlineData("{\uFEFFa\uFEFFb\uFEFF}\uFEFF")]
    [InlineData("{ a # 注释 😀 \u0000 }\n b }")]
    [InlineData("{\ta\r\nb\r}")]
    [InlineData("{ a b }# no line terminator")]
    public void Parse_IgnoredBetweenTokens_ChangesNothing(string source) =>
        Assert.Equal("{\n  a\n  b\n}", Printer.Print(Parser.Parse(source)));

    [Theory]
    [InlineData("{\na }", 2, 1)]
    [InlineData("{\ra }", 2, 1)]
    [InlineData("{\r\na }", 2, 1)]
    [InlineData("{\n\ra }", 3, 1)]
    [InlineData("{\u2028a }", 0, 0)]
    [InlineData("{ # x\n  a }", 2, 3)]
    [InlineData("\uFEFF{ a }", 1, 4)]
    public void Parse_LineTerminator_StartsALine(string source, int line, int column)
    {
        var field = Parser.TryParse(source, out var document, out _) ? ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections[0] : null;

        Assert.Equal(new Location(line, column), field?.Location ?? default);
    }

    [Fact]
    public void Parse_TokenAfterABlockString_StandsOnItsLine()
    {
        var document = Parser.Parse("\"\"\"a\r\nb\rc\nd\"\"\" query A { b }");

        var selection = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet;
        Assert.Equal(new Location(4, 14), selection.Location);
    }

    [Fact]
    public void Parse_SameNameTwice_IsOneString()
    {
        var selections = ((OperationDefinitionNode)Parser.Parse("{ township { township } }").Definitions[0]).SelectionSet.Selections;

        var outer = (FieldNode)selections[0];
        Assert.Same(outer.Name.Value, ((FieldNode)outer.SelectionSet!.Selections[0]).Name.Value);
    }

    [Fact]
    public void Parse_Document_CountsItsTokens() => Assert.Equal(8, Parser.Parse("{ a # b c\n (b: 1) }").TokenCount);

    [Fact]
    public void TryParse_Utf8_IsTheSameDocument()
    {
        Assert.True(Parser.TryParse("{ a(b: \"名😀\") }"u8, out var document, out _));
        Assert.Equal("{\n  a(b: \"名😀\")\n}", Printer.Print(document));
    }

    [Fact]
    public void TryParse_WhatIsNoUtf8_IsASyntaxError()
    {
        byte[] source = [.. "{ a"u8, 0xC3, .. " }"u8];

        Assert.False(Parser.TryParse(source, out _, out var error));
        Assert.Equal("Syntax Error: Invalid UTF-8 at byte 3.", error.Message);
    }
}
