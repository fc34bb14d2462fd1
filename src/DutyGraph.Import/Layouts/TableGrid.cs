using System.Collections.Immutable;

namespace DutyGraph.Import;

/// <summary>A cell of a table in the source format.</summary>
/// <param name="Paragraphs">The text; empty if nothing is printed.</param>
/// <param name="Columns">The number of columns it spans.</param>
/// <param name="Rows">The number of rows it spans.</param>
internal sealed record GridCell(ImmutableArray<string> Paragraphs, int Columns = 1, int Rows = 1)
{
    /// <summary>Whether it is the rest of a merged cell that starts in a row above.</summary>
    public bool IsCovered { get; init; }

    /// <summary>Whether the format does not show surely where its paragraphs begin.</summary>
    public bool AreBreaksDoubtful { get; init; }
}

/// <summary>Collects the rows of a table with cells that span columns and rows.</summary>
internal sealed class TableGrid
{
    private static readonly GridCell Covered = new([]) { IsCovered = true };

    private readonly List<(List<Slot> Slots, string Place)> _rows = [];
    private readonly List<(int Left, int Columns)> _open = [];

    /// <summary>Adds a row.</summary>
    /// <param name="cells">Its cells, without those covered by a cell of a row above.</param>
    /// <param name="place">The position in the terms of the format.</param>
    /// <param name="skipped">The number of columns before the first cell.</param>
    /// <exception cref="RefusedDocumentException">The table is too wide or too long.</exception>
    internal void Add(IEnumerable<GridCell> cells, string place, int skipped = 0)
    {
        var slots = new List<Slot>();
        var at = skipped;
        foreach (var cell in cells)
        {
            at = SkipCovered(slots, at);
            var columns = Math.Max(cell.Columns, 1);
            if (at + columns > FormatLimits.Columns)
            {
                throw RefusedDocumentException.TooLarge("表格的列数", "columns", FormatLimits.Columns);
            }

            slots.Add(new Slot(at, columns, cell with { Columns = 1, Rows = 1 }));
            if (cell.Rows > 1)
            {
                Open(at, columns, cell.Rows);
            }

            at += columns;
        }

        _ = SkipCovered(slots, at);
        Advance();
        _rows.Add((slots, place));
        if (_rows.Count > FormatLimits.Rows)
        {
            throw RefusedDocumentException.TooLarge("表格的行数", "rows", FormatLimits.Rows);
        }
    }

    /// <summary>Returns the rows, each with one cell for each column of the most frequent layout. A row that is short or long because of its own cells stays
    /// so.</summary>
    /// <remarks>
    /// Word and browsers have more grid columns than the table, if any row is divided at other positions. If a row has as many cells as most rows, its cells
    /// are matched by order; otherwise by the columns they overlap.
    /// </remarks>
    internal IEnumerable<(IReadOnlyList<GridCell> Cells, string Place)> Rows()
    {
        var usual = _rows.Where(row => row.Slots.Count > 1)
            .CountBy(row => row.Slots.Count)
            .OrderByDescending(count => count.Value)
            .ThenByDescending(count => count.Key)
            .Select(count => count.Key)
            .FirstOrDefault();
        var columns = _rows.FirstOrDefault(row => row.Slots.Count == usual).Slots;
        foreach (var (slots, place) in _rows)
        {
            columns = slots.Count == usual ? slots : columns;
            yield return (columns is null || slots.Count == usual ? Cells(slots) : Under(columns, slots) ?? Cells(slots), place);
        }
    }

    private static List<GridCell> Cells(List<Slot> slots) => slots.ConvertAll(slot => slot.Cell);

    // Null if the cells do not cover the columns, or a cell overlaps no column: if the format lost a cell, its position is unknown.
    private static List<GridCell>? Under(List<Slot> columns, List<Slot> slots)
    {
        if (slots.Count == 0 || slots[^1].End < columns[^1].Left + 1 || slots.Count > columns.Count)
        {
            return null;
        }

        var cells = new List<GridCell>();
        var placed = new HashSet<Slot>();
        foreach (var column in columns)
        {
            var slot = slots.Find(slot => slot.Left <= column.Left && column.Left < slot.End);
            cells.Add(
                slot is not null && placed.Add(slot) ? slot.Cell : Covered);
        }

        return slots.TrueForAll(slot => slot.Cell.Paragraphs.IsEmpty || placed.Contains(slot)) ? cells : null;
    }

    private void Open(int left, int columns, int count)
    {
        while (_open.Count < left + columns)
        {
            _open.Add((0, 0));
        }

        _open[left] = (Math.Min(count, FormatLimits.Rows), columns);
    }

    private int SkipCovered(List<Slot> slots, int at)
    {
        while (at < _open.Count && _open[at].Columns > 0)
        {
            slots.Add(new Slot(at, _open[at].Columns, Covered));
            at += _open[at].Columns;
        }

        return at;
    }

    // A cell that spans more rows covers its columns in the next row.
    private void Advance()
    {
        for (var i = 0; i < _open.Count; i++)
        {
            _open[i] = _open[i].Left > 1 ? (_open[i].Left - 1, _open[i].Columns) : (0, 0);
        }
    }

    /// <param name="Left">The first column, from 0.</param>
    /// <param name="Columns">The number of columns it spans.</param>
    /// <param name="Cell">The cell, without its spans.</param>
    private sealed record Slot(int Left, int Columns, GridCell Cell)
    {
        public int End => Left + Columns;
    }
}
