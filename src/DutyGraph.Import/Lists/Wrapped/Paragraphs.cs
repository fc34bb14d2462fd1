using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>Joins the lines of a cell of clauses into paragraphs.</summary>
internal static class Paragraphs
{
    /// <summary>A paragraph for each clause and heading that begins a line.</summary>
    /// <param name="lines">Of one cell.</param>
    /// <param name="width">Of its column; null where it is not known.</param>
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
    /// Whether a cell without numbers sets each clause on lines of its own: none ends inside a line. A wrap falls behind a ； once in twenty times by chance,
    /// so that one behind every ； is none.
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
