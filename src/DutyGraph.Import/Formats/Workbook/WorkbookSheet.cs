using ExcelDataReader;

namespace DutyGraph.Import;

/// <summary>Reads a sheet of a workbook. Hidden content is not part of the publication: it is left out and reported.</summary>
/// <param name="reader">A reader positioned before the sheet.</param>
/// <param name="layout">Receives the rows.</param>
/// <param name="titles">Recognizes column titles.</param>
internal sealed class WorkbookSheet(IExcelDataReader reader, LayoutBuilder layout, ColumnTitles titles)
{
    /// <summary>The greatest number of rows, including empty ones: the limit of Excel.</summary>
    private const int MostRows = 1_048_576;

    /// <summary>The greatest number of cells, including empty ones.</summary>
    private const int MostCells = 10_000_000;

    private readonly List<(int Row, List<GridCell> Cells)> _rows = [];
    private readonly SortedDictionary<int, string> _hidden = [];
    private int _width;

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="RefusedDocumentException">The sheet is too large.</exception>
    internal void Read()
    {
        if (reader.VisibleState is not (null or "visible"))
        {
            layout.LeaveOut("HIDDEN_SHEET", $"隐藏的工作表「{reader.Name}」没有读入。A hidden sheet was left out.", reader.Name);
            return;
        }

        var merges = new WorkbookMerges(reader.MergeCells ?? []);
        var (row, cells) = (0, 0L);
        for (; reader.Read(); row++)
        {
            cells += reader.FieldCount;
            if (row >= MostRows || cells > MostCells)
            {
                throw RefusedDocumentException.TooLarge("工作表的单元格数", "cells of a sheet", MostCells);
            }

            ReadRow(row, merges);
        }

        var named = Named();
        foreach (var (index, (at, printed)) in _rows.Index())
        {
            if (index == named)
            {
                layout.Paragraph(reader.Name, reader.Name);
            }

            layout.Row([.. printed.Take(_width), .. Enumerable.Repeat(new GridCell([]), Math.Max(0, _width - printed.Count))], $"{reader.Name}!A{at + 1}");
        }

        foreach (var (column, text) in _hidden)
        {
            layout.LeaveOut("HIDDEN_COLUMN", $"工作表「{reader.Name}」隐藏的 {Letters(column)} 列没有读入。A hidden column of the sheet was left out.", text);
        }
    }

    // The index of the row before which the sheet's name is inserted as a title: the row of column titles, if the sheet is named after a list and no title
    // row precedes it; otherwise -1.
    private int Named()
    {
        if (SectionTitle.Parse(SourceFolding.Fold(reader.Name)) is null)
        {
            return -1;
        }

        var texts = _rows.ConvertAll(row => row.Cells.ConvertAll(cell => SourceFolding.Fold(string.Concat(cell.Paragraphs))));
        var first = texts.FindIndex(row => titles.Read(row) is not null);
        return texts.Take(first).Any(row => SectionTitle.Parse(string.Concat(row)) is not null) ? -1 : first;
    }

    private void ReadRow(int row, WorkbookMerges merges)
    {
        merges.MoveTo(row);
        var cells = new List<GridCell>();
        var (last, kept) = (-1, 0);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            var text = WorkbookCell.Text(reader, column);
            if (text.Length > 0 && reader.GetColumnWidth(column) is 0)
            {
                _hidden.TryAdd(column, text);
                continue;
            }

            if (column < FormatLimits.Columns && reader.GetColumnWidth(column) is not 0)
            {
                cells.Add(new GridCell(WorkbookCell.Paragraphs(text)) { IsCovered = merges.Cover(column) });
                kept = text.Length > 0 || cells[^1].IsCovered ? cells.Count : kept;
            }

            if (text.Length > 0)
            {
                last = column < FormatLimits.Columns ? cells.Count : throw RefusedDocumentException.TooLarge("工作表的列数", "columns", FormatLimits.Columns);
            }
        }

        if (last < 0)
        {
            return;
        }

        if (reader.RowHeight is 0)
        {
            layout.LeaveOut("HIDDEN_ROW", $"工作表「{reader.Name}」隐藏的第 {row + 1} 行没有读入。A hidden row of the sheet was left out.", string.Join(' ', cells.SelectMany(cell => cell.Paragraphs)));
            return;
        }

        _width = Math.Max(_width, last);
        _rows.Add((row, cells[..kept]));
        if (_rows.Count > FormatLimits.Rows)
        {
            throw RefusedDocumentException.TooLarge("工作表的行数", "rows", FormatLimits.Rows);
        }
    }

    private static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
