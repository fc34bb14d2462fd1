using System.Text;

namespace DutyGraph.GraphQL.Language;

/// <summary>Reads block strings, strings between triple quotation marks (2.10.4 String Value, Block Strings).</summary>
internal partial struct Lexer
{
    private Token ReadBlockString()
    {
        var raw = new StringBuilder();
        var lines = 0;
        var lineStart = _lineStart;
        var position = _position + 3;
        while (position < source.Length)
        {
            var character = source[position];
            if (character == '"' && At(position + 1) == '"' && At(position + 2) == '"')
            {
                var token = Make(TokenKind.BlockString, position + 3 - _position, BlockString.Dedent(raw.ToString()));
                _line += lines;
                _lineStart = lineStart;
                return token;
            }

            if (character == '\\' && At(position + 1) == '"' && At(position + 2) == '"' && At(position + 3) == '"')
            {
                raw.Append("\"\"\"");
                position += 4;
            }
            else if (character is '\n' or '\r')
            {
                raw.Append('\n');
                position += character == '\r' && At(position + 1) == '\n' ? 2 : 1;
                lines++;
                lineStart = position;
            }
            else
            {
                var length = StringCharacterLength(position);
                raw.Append(source, position, length);
                position += length;
            }
        }

        throw Fail(position, "字符串没有结束。", "Unterminated string.");
    }
}
