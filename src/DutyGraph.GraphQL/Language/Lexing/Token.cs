namespace DutyGraph.GraphQL.Language;

/// <summary>The kinds of lexical tokens (2.1.5 Lexical Tokens).</summary>
internal enum TokenKind
{
    EndOfFile,
    Bang,
    Dollar,
    Ampersand,
    ParenthesisLeft,
    ParenthesisRight,
    Spread,
    Colon,
    Equals,
    At,
    BracketLeft,
    BracketRight,
    BraceLeft,
    Pipe,
    BraceRight,
    Dot,
    Name,
    Int,
    Float,
    String,
    BlockString,
}

/// <summary>A lexical token.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Start">The offset of its first character.</param>
/// <param name="Length">The length in UTF-16 code units.</param>
/// <param name="Location">The location of its first character.</param>
/// <param name="Text">The value of a string; null for all other kinds.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, Location Location, string? Text = null)
{
    /// <summary>The name of a kind in error messages.</summary>
    public static string Describe(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenthesisLeft => "\"(\"",
        TokenKind.ParenthesisRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        TokenKind.Dot => "\".\"",
        _ => kind.ToString(),
    };

    /// <summary>The name of the token in error messages: <c>"}"</c>, <c>Name "id"</c>.</summary>
    public string Describe(string source) =>
        Kind < TokenKind.Name ? Describe(Kind) : $"{Describe(Kind)} \"{Text ?? source.Substring(Start, Length)}\"";
}
