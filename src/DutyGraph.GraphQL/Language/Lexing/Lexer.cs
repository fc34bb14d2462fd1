namespace DutyGraph.GraphQL.Language;

/// <summary>
/// Splits source text into tokens, one at a time, in one pass (2.1 Source Text). Only the values of strings are allocated.
/// </summary>
/// <param name="source">The source text.</param>
internal partial struct Lexer(string source)
{
    private const char ByteOrderMark = '\uFEFF';

    private int _position;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Returns the next token. At the end, every call returns the end of file.</summary>
    /// <exception cref="SyntaxException">The source has no valid token here.</exception>
    public Token Next()
    {
        SkipIgnored();
        if (_position >= source.Length)
        {
            return Make(TokenKind.EndOfFile, 0);
        }

        var character = source[_position];
        return character switch
        {
            '!' => Make(TokenKind.Bang, 1),
            '$' => Make(TokenKind.Dollar, 1),
            '&' => Make(TokenKind.Ampersand, 1),
            '(' => Make(TokenKind.ParenthesisLeft, 1),
            ')' => Make(TokenKind.ParenthesisRight, 1),
            '.' => ReadDots(),
            ':' => Make(TokenKind.Colon, 1),
            '=' => Make(TokenKind.Equals, 1),
            '@' => Make(TokenKind.At, 1),
            '[' => Make(TokenKind.BracketLeft, 1),
            ']' => Make(TokenKind.BracketRight, 1),
            '{' => Make(TokenKind.BraceLeft, 1),
            '|' => Make(TokenKind.Pipe, 1),
            '}' => Make(TokenKind.BraceRight, 1),
            '"' => At(_position + 1) == '"' && At(_position + 2) == '"' ? ReadBlockString() : ReadString(),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ when IsNameStart(character) => ReadName(),
            _ => throw Unexpected(character),
        };
    }

    private static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    private static bool IsNameContinue(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';

    /// <summary>Skips white space, line terminators, commas, comments and byte order marks (2.1.6 Ignored Tokens).</summary>
    private void SkipIgnored()
    {
        while (_position < source.Length)
        {
            switch (source[_position])
            {
                case ' ' or '\t' or ',' or ByteOrderMark:
                    _position++;
                    break;
                case '\n' or '\r':
                    PassLineTerminator();
                    break;
                case '#':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    private void PassLineTerminator()
    {
        _position += source[_position] == '\r' && At(_position + 1) == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }

    /// <summary>Skips a comment. It also stops at a lone surrogate, which is not a source character: the next read reports it.</summary>
    private void SkipComment()
    {
        while (_position < source.Length && source[_position] is not ('\n' or '\r'))
        {
            var length = CharacterLength(_position);
            if (length == 0)
            {
                return;
            }

            _position += length;
        }
    }

    private Token ReadName()
    {
        var end = _position + 1;
        while (end < source.Length && IsNameContinue(source[end]))
        {
            end++;
        }

        return Make(TokenKind.Name, end - _position);
    }

    private Token ReadDots()
    {
        var second = At(_position + 1);
        if (second == '.' && At(_position + 2) == '.')
        {
            return Make(TokenKind.Spread, 3);
        }

        if (char.IsAsciiDigit(second))
        {
            var end = ReadDigits(_position + 1);
            var digits = source[(_position + 1)..end];
            throw Fail(
                _position,
                $"数字无效，\".\" 之前应有数字，是否应为 \"0.{digits}\"？",
                $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
        }

        throw second == '.' ? Fail(_position, "意外的 \"..\"，是否应为 \"...\"？", "Unexpected \"..\", did you mean \"...\"?") : Unexpected('.');
    }

    private Token Make(TokenKind kind, int length, string? text = null)
    {
        var token = new Token(kind, _position, length, new Location(_line, 1 + _position - _lineStart), text);
        _position += length;
        return token;
    }

    /// <summary>The code unit at a position; NUL after the end.</summary>
    private readonly char At(int position) => position < source.Length ? source[position] : '\0';
}
