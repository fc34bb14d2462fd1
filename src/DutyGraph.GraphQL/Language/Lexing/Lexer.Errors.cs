namespace DutyGraph.GraphQL.Language;

/// <summary>Checks source characters (2.1 Source Text) and creates errors.</summary>
internal partial struct Lexer
{
    /// <summary>The length of the character at a position in code units: 1, or 2 for a surrogate pair; 0 for a lone surrogate, which is not a source
    /// character.</summary>
    private readonly int CharacterLength(int position) =>
        !char.IsSurrogate(source[position]) ? 1 : char.IsSurrogatePair(source[position], At(position + 1)) ? 2 : 0;

    private readonly int StringCharacterLength(int position) => CharacterLength(position) switch
    {
        0 => throw Fail(position, $"字符串中有无效字符：{Show(position)}。", $"Invalid character within String: {Show(position)}."),
        var length => length,
    };

    private readonly SyntaxException Unexpected(char character)
    {
        var shown = Show(_position);
        return character == '\''
            ? Fail(_position, "意外的单引号 (')，是否应为双引号 (\")？", "Unexpected single quote character ('), did you mean to use a double quote (\")?")
            : CharacterLength(_position) > 0 ? Fail(_position, $"意外的字符：{shown}。", $"Unexpected character: {shown}.")
            : Fail(_position, $"无效字符：{shown}。", $"Invalid character: {shown}.");
    }

    /// <summary>The character at a position for a message: printable ASCII in quotation marks, others as U+0000.</summary>
    private readonly string Show(int position) =>
        position >= source.Length ? Token.Describe(TokenKind.EndOfFile)
        : source[position] == '"' ? "'\"'"
        : source[position] is >= ' ' and <= '~' ? $"\"{source[position]}\""
        : $"U+{(CharacterLength(position) == 2 ? char.ConvertToUtf32(source, position) : source[position]):X4}";

    private readonly string Cut(int position, int length) => source.Substring(position, Math.Min(length, source.Length - position));

    private readonly SyntaxException Fail(int position, string chinese, string english) =>
        new(new SyntaxError(new(chinese, english), Locate(position)));

    /// <summary>Counts lines from the start of the source, since the error may be in another line than the lexer's current one.</summary>
    private readonly Location Locate(int position)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < position; i++)
        {
            if (source[i] == '\n' || (source[i] == '\r' && At(i + 1) != '\n'))
            {
                (line, lineStart) = (line + 1, i + 1);
            }
        }

        return new Location(line, 1 + position - lineStart);
    }
}
