namespace DutyGraph.Import;

/// <summary>A cell of a ruled table.</summary>
/// <param name="Row">The first row, from 0 at the top.</param>
/// <param name="Column">The first column, from 0.</param>
/// <param name="Rows">The number of rows it spans.</param>
/// <param name="Columns">The number of columns it spans.</param>
internal sealed record PdfCell(int Row, int Column, int Rows, int Columns)
{
    /// <summary>The characters in the cell.</summary>
    public List<PdfGlyph> Glyphs { get; } = [];
}

/// <summary>A ruled table of a page. Its lines form a grid; where a segment of a line is missing, the cells on both sides are merged.</summary>
internal sealed class PdfTable
{
    /// <summary>The tolerance for the position of lines, in points.</summary>
    private const double Near = 3;

    private readonly double[] _xs;
    private readonly double[] _ys;
    private readonly PdfCell[,] _at;

    private PdfTable(double[] xs, double[] ys, List<PdfRuling> levels, List<PdfRuling> uprights)
    {
        (_xs, _ys) = (xs, ys);
        _at = Cells(levels, uprights);
    }

    /// <summary>The y of the upper edge.</summary>
    internal double Top => _ys[0];

    /// <summary>The y of the lower edge.</summary>
    internal double Bottom => _ys[^1];

    /// <summary>The number of rows.</summary>
    internal int Rows => _ys.Length - 1;

    /// <summary>The left edges of all columns, and the right edge of the last.</summary>
    internal IReadOnlyList<double> Columns => _xs;

    /// <summary>The cells, from top to bottom and left to right.</summary>
    internal IEnumerable<PdfCell> All =>
        Enumerable.Range(0, _ys.Length - 1).SelectMany(row => Enumerable.Range(0, _xs.Length - 1).Select(column => _at[row, column])).Distinct();

    /// <summary>Returns the tables of a page, from the top.</summary>
    internal static List<PdfTable> Of(PdfPage page)
    {
        var tables = new List<PdfTable>();
        foreach (var (levels, uprights) in Groups(page))
        {
            // A table without side lines ends where its horizontal lines end.
            double[] edges = Distinct([.. uprights.Select(line => line.At), levels.Min(line => line.From), levels.Max(line => line.To)]);
            double[] rims = [.. Distinct([.. levels.Select(line => line.At), uprights.Min(line => line.From), uprights.Max(line => line.To)]).Reverse()];
            if (edges.Length > 2 && rims.Length > 1)
            {
                if (edges.Length > FormatLimits.Columns)
                {
                    throw RefusedDocumentException.TooLarge("表格的列数", "columns", FormatLimits.Columns);
                }

                tables.Add(new PdfTable(edges, rims, levels, uprights));
            }
        }

        return [.. tables.OrderByDescending(table => table.Top)];
    }

    /// <summary>Adds a character to its cell.</summary>
    /// <returns>False if it is outside the table.</returns>
    internal bool Take(PdfGlyph glyph)
    {
        var (x, y) = ((glyph.Left + glyph.Right) / 2, glyph.Middle);
        if (y > Top || y < Bottom || x < _xs[0] || x > _xs[^1])
        {
            return false;
        }

        var column = Math.Max(0, Array.FindLastIndex(_xs, edge => edge <= x));
        var row = Math.Max(0, Array.FindLastIndex(_ys, edge => edge >= y));
        _at[Math.Min(row, _ys.Length - 2), Math.Min(column, _xs.Length - 2)].Glyphs.Add(glyph);
        return true;
    }

    private PdfCell[,] Cells(List<PdfRuling> levels, List<PdfRuling> uprights)
    {
        var cells = new PdfCell[_ys.Length - 1, _xs.Length - 1];
        for (var row = 0; row < _ys.Length - 1; row++)
        {
            for (var column = 0; column < _xs.Length - 1; column++)
            {
                if (cells[row, column] is not null)
                {
                    continue;
                }

                var (right, bottom) = (column + 1, row + 1);
                while (right < _xs.Length - 1 && cells[row, right] is null && !IsDrawn(uprights, _xs[right], (_ys[row] + _ys[row + 1]) / 2))
                {
                    right++;
                }

                while (bottom < _ys.Length - 1
                    && Enumerable.Range(column, right - column).All(one => !IsDrawn(levels, _ys[bottom], (_xs[one] + _xs[one + 1]) / 2)))
                {
                    bottom++;
                }

                var cell = new PdfCell(row, column, bottom - row, right - column);
                for (var i = row; i < bottom; i++)
                {
                    for (var j = column; j < right; j++)
                    {
                        cells[i, j] = cell;
                    }
                }
            }
        }

        return cells;
    }

    private static bool IsDrawn(List<PdfRuling> lines, double at, double along) =>
        lines.Exists(line => Math.Abs(line.At - at) <= Near && line.From <= along && along <= line.To);

    // Lines that cross or touch belong to one table.
    private static IEnumerable<(List<PdfRuling> Levels, List<PdfRuling> Uprights)> Groups(PdfPage page)
    {
        var pending = page.Uprights.ToList();
        var free = page.Levels.ToList();
        while (pending.Count > 0)
        {
            var (levels, uprights) = (new List<PdfRuling>(), new List<PdfRuling> { pending[^1] });
            pending.RemoveAt(pending.Count - 1);
            for (var isGrowing = true; isGrowing;)
            {
                var crossed = free.FindAll(level => uprights.Exists(upright => Cross(level, upright)));
                free.RemoveAll(crossed.Contains);
                levels.AddRange(crossed);
                var crossing = pending.FindAll(upright => levels.Exists(level => Cross(level, upright)));
                pending.RemoveAll(crossing.Contains);
                uprights.AddRange(crossing);
                isGrowing = crossed.Count + crossing.Count > 0;
            }

            if (levels.Count > 1)
            {
                yield return (levels, uprights);
            }
        }
    }

    private static bool Cross(PdfRuling level, PdfRuling upright) =>
        level.From - Near <= upright.At && upright.At <= level.To + Near && upright.From - Near <= level.At && level.At <= upright.To + Near;

    private static double[] Distinct(double[] values)
    {
        var distinct = new List<double>();
        foreach (var value in values.Order())
        {
            if (distinct.Count == 0 || value - distinct[^1] > Near)
            {
                distinct.Add(value);
            }
        }

        return [.. distinct];
    }
}
