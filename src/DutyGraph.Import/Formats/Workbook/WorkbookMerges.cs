using ExcelDataReader;

namespace DutyGraph.Import;

/// <summary>The merged cells of a sheet. Rows must be visited in order.</summary>
internal sealed class WorkbookMerges
{
    /// <summary>The greatest number of merged cells that cover one row.</summary>
    private const int MostOpen = 1_000;

    private readonly Queue<CellRange> coming;
    private readonly List<CellRange> open = [];
    private int row;

    /// <summary>Creates the merges of a sheet.</summary>
    internal WorkbookMerges(IEnumerable<CellRange> ranges) => coming = new Queue<CellRange>(ranges.OrderBy(range => range.FromRow));

    /// <summary>Moves to a row.</summary>
    /// <exception cref="RefusedDocumentException">Too many merged cells cover the row.</exception>
    internal void MoveTo(int next)
    {
        row = next;
        open.RemoveAll(range => range.ToRow < row);
        while (coming.TryPeek(out var range) && range.FromRow <= row)
        {
            _ = coming.Dequeue();
            if (range.ToRow >= row)
            {
                open.Add(range);
            }
        }

        if (open.Count > MostOpen)
        {
            throw RefusedDocumentException.TooLarge("同一行上的合并单元格数", "merged cells over one row", MostOpen);
        }
    }

    /// <summary>Whether a cell of the row is covered: part of a merged cell, but not its first cell.</summary>
    internal bool Cover(int column) =>
        open.Exists(range => range.FromColumn <= column && column <= range.ToColumn && (range.FromRow != row || range.FromColumn != column));
}
