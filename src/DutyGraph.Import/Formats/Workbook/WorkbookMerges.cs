using ExcelDataReader;

namespace DutyGraph.Import;

/// <summary>The merged cells of a sheet. Rows must be visited in order.</summary>
internal sealed class WorkbookMerges
{
    /// <summary>The greatest number of merged cells that cover one row.</summary>
    private const int MostOpen = 1_000;

    private readonly Queue<CellRange> _coming;
    private readonly List<CellRange> _open = [];
    private int _row;

    /// <summary>Creates the merges of a sheet.</summary>
    internal WorkbookMerges(IEnumerable<CellRange> ranges) => _coming = new Queue<CellRange>(ranges.OrderBy(range => range.FromRow));

    /// <summary>Moves to a row.</summary>
    /// <exception cref="RefusedDocumentException">Too many merged cells cover the row.</exception>
    internal void MoveTo(int next)
    {
        _row = next;
        _open.RemoveAll(range => range.ToRow < _row);
        while (_coming.TryPeek(out var range) && range.FromRow <= _row)
        {
            _ = _coming.Dequeue();
            if (range.ToRow >= _row)
            {
                _open.Add(range);
            }
        }

        if (_open.Count > MostOpen)
        {
            throw RefusedDocumentException.TooLarge("同一行上的合并单元格数", "merged cells over one row", MostOpen);
        }
    }

    /// <summary>Whether a cell of the row is covered: part of a merged cell, but not its first cell.</summary>
    internal bool Cover(int column) =>
        _open.Exists(range => range.FromColumn <= column && column <= range.ToColumn && (range.FromRow != _row || range.FromColumn != column));
}
