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
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Location">Its first character.</param>
/// <param name="Text">What a string means; null for all other kinds, whose meaning is their source.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, Location Location, string? Text = null)
{
    /// <summary>The kind as error messages name it.</summary>
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

    /// <summary>The token as error messages name it: <c>"}"</c>, <c>Name "id"</c>.</summary>
    public string Describe(string source) =>
        Kind < TokenKind.Name ? Describe(Kind) : $"{Describe(Kind)} \"{Text ?? source.Substring(Start, Length)}\"";
}
