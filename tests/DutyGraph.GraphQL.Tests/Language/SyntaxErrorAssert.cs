namespace DutyGraph.GraphQL.Language;

/// <summary>Asserts that a text is refused with a message at a position.</summary>
internal static class SyntaxErrorAssert
{
    public static void Refused(string source, string message, int line, int column)
    {
        Assert.False(Parser.TryParse(source, out var document, out var error));

        Assert.Null(document);
        var syntaxError = Assert.IsType<SyntaxError>(error);
        Assert.Equal($"Syntax Error: {message}", syntaxError.Message);
        Assert.Equal(new Location(line, column), Assert.Single(syntaxError.Locations));
    }
}
