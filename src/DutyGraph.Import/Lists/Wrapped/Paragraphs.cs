using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>Joins the lines of a clause cell to paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>Returns a paragraph for each clause and heading that starts a line.</summary>
    /// <param name="lines">The lines of one cell.</param>
    /// <param name="width">The width of its column; null if unknown.</param>
    public static ImmutableArray<string> Of(ReadOnlySpan<WrappedLine> lines, double? width)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var clausesEndLines = ClausesEndLines(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i == 0 || ClauseFit.BeginsParagraph(lines[i - 1], lines[i], width) || (clausesEndLines && lines[i - 1].EndsClause))
            {
                paragraphs.Add(lines[i].Text);
            }
            else
            {
                paragraphs[^1] += lines[i].Text;
            }
        }

        return paragraphs.ToImmutable();
    }

    /// <summary>
    /// Whether each clause of a cell without numbers starts a new line, since no clause ends inside a line. By chance, a wrap follows ； in one of twenty
    /// cases; so if all ； are at line ends, these are not wraps.
    /// </summary>
    private static bool ClausesEndLines(ReadOnlySpan<WrappedLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Mark is { IsChinese: false } || line.Text.AsSpan()[..^1].IndexOfAny("；;。") >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
