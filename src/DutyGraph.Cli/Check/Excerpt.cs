using Spectre.Console.Rendering;

namespace DutyGraph.Cli;

/// <summary>A line of a document with a marked part.</summary>
/// <param name="Text">The whole line, or the part around the mark; tabs are shown as ⇥.</param>
/// <param name="Mark">The line to print below: spaces, then a ^ for each marked column. Empty if the part is not on this line.</param>
internal sealed record Excerpt(string Text, string Mark)
{
    /// <summary>The number of characters shown before and after the marked part.</summary>
    private const int Around = 24;

    /// <summary>A longer part is marked only at its start.</summary>
    private const int LongestMark = 24;

    /// <summary>This character is one column wide everywhere. → and … take two on some East Asian terminals, which would shift the mark.</summary>
    private const char Tab = '⇥';

    private const string Cut = "...";

    /// <summary>Creates an excerpt of a line.</summary>
    /// <param name="line">The line as printed.</param>
    /// <param name="place">The text to mark; if it continues on the next line, its start is marked.</param>
    /// <param name="full">Whether to show the whole line.</param>
    public static Excerpt Of(string line, string place, bool full)
    {
        var (start, length) = Find(line, place);
        length = full ? length : Math.Min(length, LongestMark);
        var (from, to) = full ? (0, line.Length) : (Math.Max(0, start - Around), Math.Min(line.Length, Math.Max(start + length + Around, 2 * Around)));
        from -= from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        to += to < line.Length && char.IsLowSurrogate(line[to]) ? 1 : 0;
        var before = (from > 0 ? Cut : "") + line[from..start];
        return new(
            (before + line[start..to] + (to < line.Length ? Cut : "")).Replace('\t', Tab),
            length == 0 ? "" : new string(' ', Columns(before)) + new string('^', Columns(line.Substring(start, length))));
    }

    /// <summary>
    /// Finds the longest prefix of the text that is on the line; the rest may be on the next line or page. White space is ignored, since values are stored
    /// without the spaces of the layout (qitai 168 prints <c>(十八十八里) 宣</c>).
    /// </summary>
    private static (int Start, int Length) Find(string line, string place)
    {
        var columns = Enumerable.Range(0, line.Length).Where(index => !char.IsWhiteSpace(line[index])).ToArray();
        var printed = string.Concat(columns.Select(index => line[index]));
        var sought = string.Concat(place.Where(character => !char.IsWhiteSpace(character)));
        for (var length = sought.Length; length > 0; length--)
        {
            // Prefixes of one or two characters match by chance.
            if ((length == sought.Length || length > 2) && printed.IndexOf(sought[..length], StringComparison.Ordinal) is >= 0 and var found)
            {
                return (columns[found], columns[found + length - 1] + 1 - columns[found]);
            }
        }

        return (0, 0);
    }

    private static int Columns(string text) => new Segment(text.Replace('\t', Tab)).CellCount();
}
