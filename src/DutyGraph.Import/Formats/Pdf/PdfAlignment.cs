namespace DutyGraph.Import;

/// <summary>A table without ruling lines. The titles show roughly where its columns are, and no character is between two columns.</summary>
internal sealed class PdfAlignment
{
    /// <summary>Lines with a larger distance, relative to the usual line distance, belong to two rows.</summary>
    private const double RowGap = 1.3;

    /// <summary>The least width of the strip between two columns, relative to the font size; a narrower strip is a gap between characters.</summary>
    private const double LeastStrip = 0.4;

    /// <summary>The least gap between two titles, relative to the font size.</summary>
    private const double TitleGap = 0.8;

    /// <summary>The greatest number of lines of titles.</summary>
    private const int MostTitleLines = 3;

    private readonly ListColumns _columns;
    private readonly List<PdfLine> _lines;
    private readonly List<(double Left, double Right)> _spans;

    private PdfAlignment(ListColumns columns, List<PdfLine> lines, List<(double Left, double Right)> spans) =>
        (_columns, _lines, _spans) = (columns, lines, spans);

    /// <summary>The titles as a row.</summary>
    internal IReadOnlyList<GridCell> Titles => [.. _columns.Titles.Select(title => new GridCell([title]))];

    /// <summary>The number of lines of titles.</summary>
    internal int TitleLines => _lines.Count;

    /// <summary>Whether a line is only in the first column.</summary>
    internal bool IsNumber(PdfLine one) => one.Right < _spans[1].Left && one.Glyphs[0].Left > _spans[0].Left - one.Size;

    /// <summary>Reads column titles that start on a line; longer titles may continue below.</summary>
    /// <returns>Null if there are no titles.</returns>
    internal static PdfAlignment? Of(IReadOnlyList<PdfLine> all, int at, ColumnTitles titles)
    {
        if (!titles.BeginsLine(all[at].Text))
        {
            return null;
        }

        PdfAlignment? found = null;
        var cells = new List<(string Text, double Left, double Right)>();
        for (var count = 1; count <= MostTitleLines && at + count <= all.Count && Join(cells, Cells(all[at + count - 1]), isFirst: count == 1); count++)
        {
            if (titles.Read([.. cells.Select(cell => cell.Text)]) is { IsContents: false } columns && columns.Kinds.Length == cells.Count && cells.Count > 1
                && !columns.Kinds.Contains(ColumnKind.Unknown))
            {
                found = new PdfAlignment(columns, [.. all.Skip(at).Take(count)], cells.ConvertAll(cell => (cell.Left, cell.Right)));
            }
        }

        return found;
    }

    /// <summary>Returns the rows below the titles on one page.</summary>
    /// <param name="under">The lines of text there, without page numbers.</param>
    /// <param name="isFirst">Whether the list starts here; otherwise the first row may continue from the previous page.</param>
    /// <returns>Null if the lines do not form columns, or if it is unclear where rows start.</returns>
    internal List<IReadOnlyList<GridCell>>? Rows(IReadOnlyList<PdfLine> under, bool isFirst)
    {
        if (under.Count == 0 || Borders(under) is not { } borders)
        {
            return null;
        }

        var starts = under.Select(one => RowNumber.Parse(Text(one, _columns.Number, borders)) is not null).ToList();
        var rows = Bands(under);
        if (!rows.TrueForAll(row => row.Count(index => starts[index]) == 1))
        {
            // Rows are as close as lines, so they are separated by number: a number is on the first line of its row.
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

            // Otherwise the numbers are in the middle of their rows, and the lines above them belong to the rows below.
            if (rows.Exists(row => starts[row[0]] && (!BeginsEveryCell(row) || GoesOn(row[0]))))
            {
                return null;
            }
        }

        bool BeginsEveryCell(List<int> row) => Enumerable.Range(0, borders.Count + 1).All(column =>
            Text(under[row[0]], column, borders).Length > 0 || row.TrueForAll(index => Text(under[index], column, borders).Length == 0));

        // A clause goes on from the line above.
        bool GoesOn(int start) => start > 0 && _columns.Kinds.Index().Any(column =>
            column.Item is ColumnKind.Superior or ColumnKind.Township && Text(under[start], column.Index, borders) is { Length: > 0 } text
            && (ClauseMark.Find(text, 0) is [{ Start: 0 } mark, ..] ? mark.Number > 1
                : Text(under[start - 1], column.Index, borders) is { Length: > 0 } above && !ClauseMark.EndsSentence(above)));

        double[] right =
            [.. Enumerable.Range(0, borders.Count + 1).Select(column =>
                Glyphs(under, column, borders).Where(PdfLines.IsInside).Select(glyph => glyph.Right).DefaultIfEmpty(0).Max())];
        return rows.ConvertAll<IReadOnlyList<GridCell>>(row => [.. Enumerable.Range(0, borders.Count + 1)
            .Select(column => PdfLines.Cell(Glyphs(row.Select(index => under[index]), column, borders), right[column]))]);
    }

    // The border of two columns is the widest strip without characters between the centres of their titles.
    private List<double>? Borders(IReadOnlyList<PdfLine> under)
    {
        var glyphs = under.Concat(_lines).SelectMany(one => one.Glyphs).OrderBy(glyph => glyph.Left).ToList();
        var borders = new List<double>();
        for (var i = 1; i < _spans.Count; i++)
        {
            var (from, to) = ((_spans[i - 1].Left + _spans[i - 1].Right) / 2, (_spans[i].Left + _spans[i].Right) / 2);
            var (end, best, border) = (from, LeastStrip * _lines[0].Size, double.NaN);
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

    // Joins a further line of titles: each piece must be below exactly one title, which it continues.
    private static bool Join(List<(string Text, double Left, double Right)> cells, List<(string Text, double Left, double Right)> below, bool isFirst)
    {
        if (isFirst)
        {
            cells.AddRange(below);
            return true;
        }

        foreach (var (text, left, right) in below)
        {
            var over = cells.FindAll(cell => cell.Left < right && left < cell.Right);
            if (over.Count != 1)
            {
                return false;
            }

            cells[cells.IndexOf(over[0])] = (over[0].Text + text, Math.Min(over[0].Left, left), Math.Max(over[0].Right, right));
        }

        return true;
    }

    private static List<(string Text, double Left, double Right)> Cells(PdfLine line)
    {
        var cells = new List<(string Text, double Left, double Right)>();
        foreach (var glyph in line.Glyphs)
        {
            if (cells.Count > 0 && glyph.Left - cells[^1].Right < TitleGap * glyph.Size)
            {
                cells[^1] = (cells[^1].Text + glyph.Text, cells[^1].Left, glyph.Right);
            }
            else
            {
                cells.Add((glyph.Text, glyph.Left, glyph.Right));
            }
        }

        return cells;
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
        .Where(
            glyph => (glyph.Left + glyph.Right) / 2 is var middle
                && (column == 0 || middle >= borders[column - 1])
                && (column == borders.Count || middle < borders[column]));
}
