namespace DutyGraph.Import;

/// <summary>A table without ruling lines: the titles of its columns say about where they stand, and no character stands between two of them.</summary>
/// <param name="columns">The titles that were read.</param>
/// <param name="line">Their line.</param>
/// <param name="spans">Where each title begins and ends on it.</param>
internal sealed class PdfAlignment(ListColumns columns, PdfLine line, IReadOnlyList<(double Left, double Right)> spans)
{
    /// <summary>Two lines further apart than this, in the usual distance of lines, are of two rows.</summary>
    private const double RowGap = 1.3;

    /// <summary>A narrower strip between two columns is a gap between characters, in the height of the font.</summary>
    private const double LeastStrip = 0.4;

    /// <summary>The titles as a row.</summary>
    internal IReadOnlyList<GridCell> Titles => [.. columns.Titles.Select(title => new GridCell([title]))];

    /// <summary>Whether a line stands in the first column alone.</summary>
    internal bool IsNumber(PdfLine one) => one.Right < spans[1].Left && one.Glyphs[0].Left > spans[0].Left - line.Size;

    /// <summary>Reads a line of titles.</summary>
    /// <returns>Null where it is none.</returns>
    internal static PdfAlignment? Of(PdfLine line, ColumnTitles titles)
    {
        if (titles.ReadLine(line.Text) is not { IsContents: false } columns)
        {
            return null;
        }

        var characters = line.Glyphs.SelectMany(glyph => glyph.Text.Where(c => !char.IsWhiteSpace(c)).Select(_ => glyph)).ToList();
        var spans = new List<(double Left, double Right)>();
        var at = 0;
        foreach (var title in columns.Titles)
        {
            if (title.Length == 0 || at + title.Length > characters.Count)
            {
                return null;
            }

            spans.Add((characters[at].Left, characters[at + title.Length - 1].Right));
            at += title.Length;
        }

        return at == characters.Count && Enumerable.Range(1, spans.Count - 1).All(i => spans[i - 1].Right < spans[i].Left) ? new PdfAlignment(columns, line, spans) : null;
    }

    /// <summary>The rows under the titles on one page.</summary>
    /// <param name="lines">The lines of text there, without page numbers.</param>
    /// <param name="isFirst">Whether the list begins here; else a row may go on from the page before.</param>
    /// <returns>Null where the lines do not stand in columns, or it is not clear where a row begins.</returns>
    internal List<IReadOnlyList<GridCell>>? Rows(IReadOnlyList<PdfLine> lines, bool isFirst)
    {
        if (lines.Count == 0 || Borders(lines) is not { } borders)
        {
            return null;
        }

        var starts = lines.Select(one => RowNumber.Parse(Text(one, columns.Number, borders)) is not null).ToList();
        var rows = Bands(lines);
        if (!rows.TrueForAll(row => row.Count(index => starts[index]) == 1))
        {
            // Rows stand as close as lines: a number stands on the first line of its row.
            if (isFirst && !starts[0])
            {
                return null;
            }

            rows = [];
            foreach (var (index, begins) in starts.Index())
            {
                if (begins || rows.Count == 0)
                {
                    rows.Add([]);
                }

                rows[^1].Add(index);
            }
        }

        double[] right = [.. Enumerable.Range(0, borders.Count + 1).Select(column => Glyphs(lines, column, borders).Select(glyph => glyph.Right).DefaultIfEmpty(0).Max())];
        return rows.ConvertAll<IReadOnlyList<GridCell>>(row => [.. Enumerable.Range(0, borders.Count + 1)
            .Select(column => new GridCell(PdfLines.Paragraphs(Glyphs(row.Select(index => lines[index]), column, borders), right[column])))]);
    }

    // The widest strip without a character, between the middles of two titles.
    private List<double>? Borders(IReadOnlyList<PdfLine> lines)
    {
        var glyphs = lines.Append(line).SelectMany(one => one.Glyphs).OrderBy(glyph => glyph.Left).ToList();
        var borders = new List<double>();
        for (var i = 1; i < spans.Count; i++)
        {
            var (from, to) = ((spans[i - 1].Left + spans[i - 1].Right) / 2, (spans[i].Left + spans[i].Right) / 2);
            var (end, best, border) = (from, LeastStrip * line.Size, double.NaN);
            foreach (var glyph in glyphs.Where(glyph => glyph.Right > from && glyph.Left < to))
            {
                if (glyph.Left - end > best)
                {
                    (best, border) = (glyph.Left - end, (glyph.Left + end) / 2);
                }

                end = Math.Max(end, glyph.Right);
            }

            if (double.IsNaN(border))
            {
                return null;
            }

            borders.Add(border);
        }

        return borders;
    }

    private static List<List<int>> Bands(IReadOnlyList<PdfLine> lines)
    {
        var gaps = Enumerable.Range(1, lines.Count - 1).Select(i => lines[i - 1].Base - lines[i].Base).ToList();
        var usual = gaps.Where(gap => gap > 0.5 * lines[0].Size).DefaultIfEmpty(0).Min();
        List<List<int>> bands = [[0]];
        foreach (var (index, gap) in gaps.Index())
        {
            if (gap > RowGap * usual)
            {
                bands.Add([]);
            }

            bands[^1].Add(index + 1);
        }

        return bands;
    }

    private static string Text(PdfLine line, int column, List<double> borders) => string.Concat(Glyphs([line], column, borders).Select(glyph => glyph.Text));

    private static IEnumerable<PdfGlyph> Glyphs(IEnumerable<PdfLine> lines, int column, List<double> borders) => lines.SelectMany(line => line.Glyphs)
        .Where(glyph => (glyph.Left + glyph.Right) / 2 is var middle && (column == 0 || middle >= borders[column - 1]) && (column == borders.Count || middle < borders[column]));
}
