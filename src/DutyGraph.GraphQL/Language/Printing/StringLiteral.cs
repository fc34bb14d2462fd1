using System.Globalization;
using System.Text;

namespace DutyGraph.GraphQL.Language;

/// <summary>Prints strings (2.10.4 String Value).</summary>
internal static class StringLiteral
{
    private const int LongLine = 70;

    /// <summary>Whether a block string can represent this value: no control characters, no blank first or last line, not all lines indented.</summary>
    public static bool CanBeBlock(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        var lines = value.Split('\n');
        return !value.Any(character => char.IsControl(character) && character is not ('\n' or '\t'))
            && !IsBlank(lines[0])
            && !IsBlank(lines[^1])
            && (lines.Length == 1 || lines.Any(line => !IsBlank(line) && line[0] is not (' ' or '\t')));
    }

    /// <summary>Prints a block string with indented lines. It stays on one line if it is short and does not end with a quotation mark or backslash.</summary>
    /// <param name="text">Receives the output.</param>
    /// <param name="value">A value for which <see cref="CanBeBlock"/> is true.</param>
    /// <param name="indentation">The number of spaces before each line.</param>
    public static void WriteBlock(StringBuilder text, string value, int indentation)
    {
        var lines = value.Replace("\"\"\"", "\\\"\"\"").Split('\n');
        var isTall = lines.Length > 1 || value.Length > LongLine || value.EndsWith('"') || value.EndsWith('\\');

        // A first line with indentation must follow the quotation marks directly, where dedenting leaves it unchanged.
        var startsBelow = isTall && (lines.Length > 1 || lines[0][0] is not (' ' or '\t'));
        text.Append("\"\"\"");
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 || startsBelow)
            {
                text.Append('\n').Append(' ', lines[i].Length == 0 ? 0 : indentation);
            }

            text.Append(lines[i]);
        }

        if (isTall)
        {
            text.Append('\n').Append(' ', indentation);
        }

        text.Append("\"\"\"");
    }

    /// <summary>Prints a string between single quotation marks, with control characters escaped.</summary>
    public static void WriteQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append(@"\\"),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                _ when char.IsControl(character) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }

    private static bool IsBlank(string line) => !line.AsSpan().ContainsAnyExcept(' ', '\t');
}
