using ExcelDataReader;

namespace DutyGraph.Import;

/// <summary>One sheet of a workbook. What is hidden is no part of what was published: it is left out, and told of.</summary>
/// <param name="reader">Stands before the sheet.</param>
/// <param name="layout">Takes its rows.</param>
/// <param name="titles">The titles of columns that are known.</param>
internal sealed class WorkbookSheet(IExcelDataReader reader, LayoutBuilder layout, ColumnTitles titles)
{
    /// <summary>Rows of a sheet that are gone through, empty ones among them: as many as Excel has.</summary>
    private const int MostRows = 1_048_576;

    /// <summary>Cells of a sheet that are gone through, empty ones among them.</summary>
    private const int MostCells = 10_000_000;

    private readonly List<(int Row, List<GridCell> Cells)> rows = [];
    private readonly SortedDictionary<int, string> hidden = [];
    private int width;

    /// <summary>Reads it.</summary>
    /// <exception cref="RefusedDocumentException">It is too large.</exception>
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
        foreach (var (index, (at, printed)) in rows.Index())
        {
            if (index == named)
            {
                layout.Paragraph(reader.Name, reader.Name);
            }

            layout.Row([.. printed.Take(width), .. Enumerable.Repeat(new GridCell([]), Math.Max(0, width - printed.Count))], $"{reader.Name}!A{at + 1}");
        }

        foreach (var (column, text) in hidden)
        {
            layout.LeaveOut("HIDDEN_COLUMN", $"工作表「{reader.Name}」隐藏的 {Letters(column)} 列没有读入。A hidden column of the sheet was left out.", text);
        }
    }

    // A sheet that is called as one of the lists need not say so again over the titles of its columns; where no row does, its name stands there.
    private int Named()
    {
        var texts = rows.ConvertAll(row => row.Cells.ConvertAll(cell => SourceFolding.Fold(string.Concat(cell.Paragraphs))));
        var first = texts.FindIndex(row => titles.Read(row) is not null);
        return SectionTitle.Parse(SourceFolding.Fold(reader.Name)) is null || texts.Take(first).Any(row => SectionTitle.Parse(string.Concat(row)) is not null) ? -1 : first;
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
                hidden.TryAdd(column, text);
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

        width = Math.Max(width, last);
        rows.Add((row, cells[..kept]));
        if (rows.Count > FormatLimits.Rows)
        {
            throw RefusedDocumentException.TooLarge("工作表的行数", "rows", FormatLimits.Rows);
        }
    }

    private static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
