using System.Globalization;
using System.Text;

namespace DutyGraph.GraphQL.Language;

/// <summary>Reads strings between single quotation marks, and their escapes (2.10.4 String Value).</summary>
internal partial struct Lexer
{
    private Token ReadString()
    {
        StringBuilder? text = null;
        var chunk = _position + 1;
        var position = chunk;
        while (position < source.Length && source[position] is not ('\n' or '\r'))
        {
            switch (source[position])
            {
                case '"':
                    var value = text?.Append(source, chunk, position - chunk).ToString() ?? source[chunk..position];
                    return Make(TokenKind.String, position + 1 - _position, value);
                case '\\':
                    text = (text ?? new StringBuilder()).Append(source, chunk, position - chunk);
                    position = chunk = ReadEscape(position, text);
                    break;
                default:
                    position += StringCharacterLength(position);
                    break;
            }
        }

        throw Fail(position, "字符串没有结束。", "Unterminated string.");
    }

    /// <summary>Resolves the escape at a position, appends it to the text, and returns the position after it.</summary>
    private readonly int ReadEscape(int position, StringBuilder text)
    {
        var kind = At(position + 1);
        if (kind == 'u')
        {
            return At(position + 2) == '{' ? ReadBracedEscape(position, text) : ReadFixedEscape(position, text);
        }

        text.Append(kind switch
        {
            '"' or '\\' or '/' => kind,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Fail(position, $"无效的转义序列：\"{Cut(position, 2)}\"。", $"Invalid character escape sequence: \"{Cut(position, 2)}\"."),
        });
        return position + 2;
    }

    /// <summary>Reads <c>\u{1F600}</c>: any number of digits, the value of a Unicode scalar.</summary>
    private readonly int ReadBracedEscape(int position, StringBuilder text)
    {
        var digits = position + 3;
        var end = digits;
        while (char.IsAsciiHexDigit(At(end)))
        {
            end++;
        }

        var significant = source.AsSpan(digits, end - digits).TrimStart('0');
        if (At(end) != '}' || end == digits || significant.Length > 6
            || !Rune.TryCreate(significant.IsEmpty ? 0 : uint.Parse(significant, NumberStyles.HexNumber), out var rune))
        {
            throw InvalidEscape(position, Math.Min(12, end + 1 - position));
        }

        text.Append(rune.ToString());
        return end + 1;
    }

    /// <summary>Reads <c>\uD83D\uDE00</c>: four digits, two times for a surrogate pair.</summary>
    private readonly int ReadFixedEscape(int position, StringBuilder text)
    {
        if (TryReadCodeUnit(position, out var first))
        {
            if (!char.IsSurrogate(first))
            {
                text.Append(first);
                return position + 6;
            }

            if (char.IsHighSurrogate(first) && TryReadCodeUnit(position + 6, out var second) && char.IsLowSurrogate(second))
            {
                text.Append(first).Append(second);
                return position + 12;
            }
        }

        throw InvalidEscape(position, 6);
    }

    private readonly bool TryReadCodeUnit(int position, out char unit)
    {
        unit = '\0';
        if (At(position) != '\\' || At(position + 1) != 'u' || position + 6 > source.Length
            || !ushort.TryParse(source.AsSpan(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        unit = (char)value;
        return true;
    }

    private readonly SyntaxException InvalidEscape(int position, int length) => Fail(
        position, $"无效的 Unicode 转义序列：\"{Cut(position, length)}\"。", $"Invalid Unicode escape sequence: \"{Cut(position, length)}\".");
}
