namespace DutyGraph.Import;

/// <summary>The cells that a merged cell covers; all from 0, ends included.</summary>
internal readonly record struct CellArea(int Top, int Bottom, int Left, int Right);

/// <summary>The merged cells of a sheet. Rows must be visited in order.</summary>
internal sealed class WorkbookMerges
{
    /// <summary>The greatest number of merged cells that cover one row.</summary>
    private const int MostOpen = 1_000;

    private readonly Queue<CellArea> _coming;
    private readonly List<CellArea> _open = [];
    private int _row;

    /// <summary>Creates the merges of a sheet.</summary>
    internal WorkbookMerges(IEnumerable<CellArea> areas) => _coming = new Queue<CellArea>(areas.OrderBy(area => area.Top));

    /// <summary>Moves to a row.</summary>
    /// <exception cref="RefusedDocumentException">Too many merged cells cover the row.</exception>
    internal void MoveTo(int next)
    {
        _row = next;
        _open.RemoveAll(area => area.Bottom < _row);
        while (_coming.TryPeek(out var area) && area.Top <= _row)
        {
            _ = _coming.Dequeue();
            if (area.Bottom >= _row)
            {
                _open.Add(area);
            }
        }

        if (_open.Count > MostOpen)
        {
            throw RefusedDocumentException.TooLarge("同一行上的合并单元格数", "merged cells over one row", MostOpen);
        }
    }

    /// <summary>Whether a cell of the row is covered: part of a merged cell, but not its first cell.</summary>
    internal bool Cover(int column) =>
        _open.Exists(area => area.Left <= column && column <= area.Right && (area.Top != _row || area.Left != column));
}
