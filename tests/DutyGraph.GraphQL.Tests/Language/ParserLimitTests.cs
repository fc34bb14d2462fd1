using System.ComponentModel.DataAnnotations;

namespace DutyGraph.GraphQL.Language;

/// <summary>Limits of the parser. Each limit is tested at the limit and one beyond it.</summary>
public sealed class ParserLimitTests
{
    private static readonly ParserOptions Small = new() { MaxTokens = 8, MaxNesting = 3 };

    [Fact]
    public void TryParse_AsManyTokensAsAllowed_Reads() => Assert.True(Parser.TryParse("{ a(b: 1) }", out _, out _, Small));

    [Fact]
    public void TryParse_OneTokenMore_IsRefusedAtIt()
    {
        Assert.False(Parser.TryParse("{ a(b: 1) c }", out _, out var error, Small));

        Assert.Same(Limit.Tokens, Assert.IsType<LimitError>(error).Limit);
        Assert.Equal("The document has more than 8 tokens; 8 are allowed.", error.Message);
        Assert.Equal(new Location(1, 13), Assert.Single(error.Locations));
    }

    [Theory]
    [InlineData("{ a { b { c } } }")]
    [InlineData("{ a(b: [[1]]) }")]
    [InlineData("query ($a: [[[B]]]) { a }")]
    public void TryParse_AsDeepAsAllowed_Reads(string source) =>
        Assert.True(Parser.TryParse(source, out _, out _, Small with { MaxTokens = 100 }));

    [Theory]
    [InlineData("{ a { b { c { d } } } }", 13)]
    [InlineData("{ a { ... { ... { d } } } }", 17)]
    [InlineData("{ a(b: [[{ c: 1 }]]) }", 10)]
    [InlineData("query ($a: [[[[B]]]]) { a }", 15)]
    [InlineData("query ($a: B = [[[[1]]]]) { a }", 19)]
    public void TryParse_OneLevelMore_IsRefusedAtIt(string source, int column)
    {
        Assert.False(Parser.TryParse(source, out _, out var error, Small with { MaxTokens = 100 }));

        var limit = Assert.IsType<LimitError>(error);
        Assert.Equal((3, 4, "NESTING_LIMIT"), (limit.Allowed, limit.Asked, limit.Code));
        Assert.Equal(new Location(1, column), Assert.Single(limit.Locations));
    }

    [Theory]
    [InlineData("{a", "{a")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    [InlineData("{", "...{")]
    [InlineData("type A @b(c:", "[")]
    public void TryParse_AMillionLevels_IsRefusedNotOverflown(string start, string level)
    {
        var source = start + string.Concat(Enumerable.Repeat(level, 1_000_000 / level.Length));
        var widest = new ParserOptions { MaxTokens = 1_000_000, MaxNesting = 256 };

        Assert.False(Parser.TryParse(source, out _, out var error, widest));
        Assert.Same(Limit.Nesting, Assert.IsType<LimitError>(error).Limit);
    }

    [Fact]
    public void TryParse_TheDeepestAllowed_ReadsAndPrintsOnASmallStack()
    {
        var source = string.Concat(Enumerable.Repeat("{a", 256)) + new string('}', 256);
        string? printed = null;
        var thread = new Thread(
            () => printed = Parser.TryParse(source, out var document, out _, new ParserOptions { MaxNesting = 256 }) ? Printer.Print(document) : null,
            maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(printed);
        Assert.Equal(256, printed.Count(character => character == '{'));
    }

    [Fact]
    public void Validator_OptionsOutOfBounds_AreAllNamed()
    {
        var options = new ParserOptions { MaxTokens = 0, MaxNesting = 257 };
        var faults = new List<ValidationResult>();

        Assert.False(Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true));
        Assert.Equal(["MaxTokens", "MaxNesting"], faults.SelectMany(fault => fault.MemberNames));
    }
}
