namespace DutyGraph.Import;

/// <summary>
/// Collects a visible sheet, in any order of its parts, and lays it out. Hidden content is not part of the publication: it is left out and reported. Rows and
/// columns count from 0.
/// </summary>
/// <param name="name">The name of the sheet.</param>
/// <param name="layout">Receives the rows.</param>
/// <param name="titles">Recognizes column titles.</param>
internal sealed class WorkbookSheet(string name, LayoutBuilder layout, ColumnTitles titles)
{
    /// <summary>The greatest number of columns, including empty ones: the limit of Excel.</summary>
    internal const int MostColumns = 16_384;

    private static readonly GridCell Empty = new([]);
    private static readonly GridCell Covered = new([]) { IsCovered = true };

    private readonly List<SheetRow> _rows = [];
    private readonly List<CellArea> _merged = [];
    private readonly bool[] _isHidden = new bool[MostColumns];
    private int _characters;

    /// <summary>Reports a hidden sheet.</summary>
    internal static void LeaveOut(string name, LayoutBuilder layout) =>
        layout.LeaveOut("HIDDEN_SHEET", $"隐藏的工作表「{name}」没有读入。A hidden sheet was left out.", name);

    /// <summary>Adds a row unless all its cells are empty.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isHidden">Whether the row is hidden.</param>
    /// <param name="cells">The texts of its cells; those left out are empty.</param>
    /// <exception cref="RefusedDocumentException">The sheet is too large.</exception>
    internal void Add(int row, bool isHidden, IEnumerable<(int Column, string Text)> cells)
    {
        var printed = cells.Where(cell => cell.Text.Length > 0).OrderBy(cell => cell.Column).ToArray();
        if (printed.Length == 0)
        {
            return;
        }

        Check(printed[^1].Column, MostColumns);
        _characters += (int)Math.Min(printed.Sum(cell => (long)cell.Text.Length), FormatLimits.Characters);
        if (_rows.Count == FormatLimits.Rows || _characters > FormatLimits.Characters)
        {
            throw _rows.Count == FormatLimits.Rows
                ? RefusedDocumentException.TooLarge("工作表的行数", "rows", FormatLimits.Rows)
                : RefusedDocumentException.TooLarge("字符数", "characters", FormatLimits.Characters);
        }

        _rows.Add(new SheetRow(row, isHidden, printed));
    }

    internal void Merge(CellArea area) => _merged.Add(area);

    internal void Hide(int column)
    {
        if (column is >= 0 and < MostColumns)
        {
            _isHidden[column] = true;
        }
    }

    /// <summary>Lays the sheet out, after everything was added.</summary>
    /// <exception cref="RefusedDocumentException">The sheet is too large.</exception>
    internal void LayOut()
    {
        var rows = _rows.Where(row => Printed(row).Any()).OrderBy(row => row.Index).ToList();
        foreach (var row in rows.Where(row => row.IsHidden))
        {
            layout.LeaveOut(
                "HIDDEN_ROW", $"工作表「{name}」隐藏的第 {row.Index + 1} 行没有读入。A hidden row of the sheet was left out.",
                string.Join(' ', Printed(row).SelectMany(cell => WorkbookCell.Paragraphs(cell.Text))));
        }

        rows.RemoveAll(row => row.IsHidden);
        var columns = Columns(rows);
        var merges = new WorkbookMerges(_merged);
        var named = Named(rows);
        foreach (var (index, row) in rows.Index())
        {
            if (index == named)
            {
                layout.Paragraph(name, name);
            }

            merges.MoveTo(row.Index);
            layout.Row(Cells(row, columns, merges), $"{name}!A{row.Index + 1}");
        }

        var hidden = _rows.SelectMany(row => row.Cells).Where(cell => _isHidden[cell.Column]).DistinctBy(cell => cell.Column);
        foreach (var (column, text) in hidden.OrderBy(cell => cell.Column))
        {
            layout.LeaveOut("HIDDEN_COLUMN", $"工作表「{name}」隐藏的 {Letters(column)} 列没有读入。A hidden column of the sheet was left out.", text);
        }
    }

    private static void Check(int column, int limit)
    {
        if (column >= limit)
        {
            throw RefusedDocumentException.TooLarge("工作表的列数", "columns", FormatLimits.Columns);
        }
    }

    private IEnumerable<(int Column, string Text)> Printed(SheetRow row) => row.Cells.Where(cell => !_isHidden[cell.Column]);

    // The columns that are not hidden, up to the last one with a text.
    private int[] Columns(List<SheetRow> rows)
    {
        var last = rows.Count == 0 ? -1 : rows.Max(row => Printed(row).Last().Column);
        Check(last, FormatLimits.Columns);
        return [.. Enumerable.Range(0, last + 1).Where(column => !_isHidden[column])];
    }

    private static GridCell[] Cells(SheetRow row, int[] columns, WorkbookMerges merges)
    {
        var cells = new GridCell[columns.Length];
        var next = 0;
        foreach (var (index, column) in columns.Index())
        {
            var text = "";
            for (; next < row.Cells.Length && row.Cells[next].Column <= column; next++)
            {
                // A damaged file may have two cells of one column.
                text = row.Cells[next].Column < column ? "" : text.Length == 0 ? row.Cells[next].Text : $"{text}\n{row.Cells[next].Text}";
            }

            var isCovered = merges.Cover(column);
            cells[index] = text.Length > 0 ? new GridCell(WorkbookCell.Paragraphs(text)) { IsCovered = isCovered } : isCovered ? Covered : Empty;
        }

        return cells;
    }

    // The index of the row before which the sheet's name is inserted as a title: the row of column titles, if the sheet is named after a list and no title
    // row precedes it; otherwise -1.
    private int Named(List<SheetRow> rows)
    {
        if (SectionTitle.Parse(SourceFolding.Fold(name)) is not null)
        {
            foreach (var (index, row) in rows.Index())
            {
                List<string> texts = [.. Printed(row).Select(cell => SourceFolding.Fold(string.Concat(WorkbookCell.Paragraphs(cell.Text))))];
                if (titles.Read(texts) is not null || SectionTitle.Parse(string.Concat(texts)) is not null)
                {
                    return titles.Read(texts) is not null ? index : -1;
                }
            }
        }

        return -1;
    }

    private static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    private sealed record SheetRow(int Index, bool IsHidden, (int Column, string Text)[] Cells);
}
