namespace DutyGraph.GraphQL.Language;

/// <summary>Reads numbers (2.10.1 Int Value, 2.10.2 Float Value).</summary>
internal partial struct Lexer
{
    private Token ReadNumber()
    {
        var kind = TokenKind.Int;
        var end = At(_position) == '-' ? _position + 1 : _position;
        if (At(end) != '0')
        {
            end = ReadDigits(end);
        }
        else if (char.IsAsciiDigit(At(++end)))
        {
            throw Fail(end, $"数字无效，0 之后不应有数字：{Show(end)}。", $"Invalid number, unexpected digit after 0: {Show(end)}.");
        }

        if (At(end) == '.')
        {
            kind = TokenKind.Float;
            end = ReadDigits(end + 1);
        }

        if (At(end) is 'e' or 'E')
        {
            kind = TokenKind.Float;
            end++;
            end = ReadDigits(At(end) is '+' or '-' ? end + 1 : end);
        }

        // 2.10.1: a dot or the start of a name must not follow a number. ReadDigits has already consumed all digits.
        return At(end) == '.' || IsNameStart(At(end)) ? throw ExpectedDigit(end) : Make(kind, end - _position);
    }

    /// <summary>Skips one or more digits and returns the position after them.</summary>
    private readonly int ReadDigits(int position)
    {
        var end = position;
        while (char.IsAsciiDigit(At(end)))
        {
            end++;
        }

        return end > position ? end : throw ExpectedDigit(position);
    }

    private readonly SyntaxException ExpectedDigit(int position) =>
        Fail(position, $"数字无效，此处应为数字，收到：{Show(position)}。", $"Invalid number, expected digit but got: {Show(position)}.");
}
