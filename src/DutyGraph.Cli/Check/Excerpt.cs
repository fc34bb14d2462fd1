using Spectre.Console.Rendering;

namespace DutyGraph.Cli;

/// <summary>A line of a document with a place in it marked.</summary>
/// <param name="Text">The line, whole or its part around the place; tabs are shown as ⇥.</param>
/// <param name="Mark">What to print under it: spaces, then a ^ for each column of the place. Empty where the place is not on this line.</param>
internal sealed record Excerpt(string Text, string Mark)
{
    /// <summary>Characters shown before and after a place.</summary>
    private const int Around = 24;

    /// <summary>A place longer than this is marked by its beginning.</summary>
    private const int LongestMark = 24;

    /// <summary>One column wide everywhere: → and … are two on some terminals of East Asia, which would shift the mark.</summary>
    private const char Tab = '⇥';

    private const string Cut = "...";

    /// <summary>Shows a line.</summary>
    /// <param name="line">As printed.</param>
    /// <param name="place">What to mark; where a wrap cuts it, what of it stands on this line.</param>
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
    /// The longest beginning of the place that stands on the line: wraps and pages may have cut the rest off. Spaces mean nothing, since a value is kept
    /// without those that its layout put into it (qitai 168 prints <c>(十八十八里) 宣</c>).
    /// </summary>
    private static (int Start, int Length) Find(string line, string place)
    {
        var columns = Enumerable.Range(0, line.Length).Where(index => !char.IsWhiteSpace(line[index])).ToArray();
        var printed = string.Concat(columns.Select(index => line[index]));
        var sought = string.Concat(place.Where(character => !char.IsWhiteSpace(character)));
        for (var length = sought.Length; length > 0; length--)
        {
            // A character or two of a longer text stand anywhere.
            if ((length == sought.Length || length > 2) && printed.IndexOf(sought[..length], StringComparison.Ordinal) is >= 0 and var found)
            {
                return (columns[found], columns[found + length - 1] + 1 - columns[found]);
            }
        }

        return (0, 0);
    }

    private static int Columns(string text) => new Segment(text.Replace('\t', Tab)).CellCount();
}
