using System.Globalization;
using System.Text;

namespace DutyGraph.GraphQL.Language;

/// <summary>How a string is written (2.10.4 String Value).</summary>
internal static class StringLiteral
{
    private const int LongLine = 70;

    /// <summary>Whether a block string can mean exactly this: no control characters, no blank line at an end, not all lines indented.</summary>
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

    /// <summary>Writes a block string, its lines indented: on one line where it is short and its end cannot be mistaken.</summary>
    /// <param name="text">What it is written to.</param>
    /// <param name="value">What it means: <see cref="CanBeBlock"/>.</param>
    /// <param name="indentation">Spaces before each line.</param>
    public static void WriteBlock(StringBuilder text, string value, int indentation)
    {
        var lines = value.Replace("\"\"\"", "\\\"\"\"").Split('\n');
        var isTall = lines.Length > 1 || value.Length > LongLine || value.EndsWith('"') || value.EndsWith('\\');

        // The first line keeps its own indentation only beside the quotation marks, where none is taken away.
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

    /// <summary>Writes a string between single quotation marks, control characters escaped.</summary>
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
