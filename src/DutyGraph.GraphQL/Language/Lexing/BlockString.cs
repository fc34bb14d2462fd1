using System.Text;

namespace DutyGraph.GraphQL.Language;

/// <summary>Reads the value of a block string (2.10.4 String Value, Block String Semantics).</summary>
internal static class BlockString
{
    /// <summary>Removes the common indentation of all lines except the first, and blank lines at both ends.</summary>
    /// <param name="raw">The text between the quotation marks, with \n for every line terminator.</param>
    public static string Dedent(string raw)
    {
        var lines = raw.Split('\n');
        var common = int.MaxValue;
        var (first, last) = (-1, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = IndentOf(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            common = i == 0 ? common : Math.Min(common, indent);
        }

        if (first < 0)
        {
            return "";
        }

        var text = new StringBuilder(raw.Length);
        for (var i = first; i <= last; i++)
        {
            var line = lines[i].AsSpan();
            text.Append(i == first ? "" : "\n").Append(i == 0 ? line : line[Math.Min(common, line.Length)..]);
        }

        return text.ToString();
    }

    private static int IndentOf(string line)
    {
        var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return indent < 0 ? line.Length : indent;
    }
}
