using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace DutyGraph.Import;

/// <summary>Reads a table of an HTML document.</summary>
internal static class HtmlTable
{
    /// <summary>Whether a table contains data. A table used for page layout contains other tables, or only one cell.</summary>
    internal static bool HoldsData(IHtmlTableElement table, ColumnTitles titles)
    {
        var rows = table.Rows;
        return table.QuerySelector("table") is null
            ? (rows.Length > 1 && rows.Any(row => row.Cells.Length > 1)) || (rows.Length == 1 && IsItem(rows[0]))
            : rows.Any(row => titles.Read([.. row.Cells.Select(Title)]) is not null);

        // The rest of a list that a page break divided may be one row.
        static bool IsItem(IHtmlTableRowElement row) => row.Cells.Length > 2 && row.Cells.Take(2).Any(cell => RowNumber.Parse(Title(cell)) is not null);

        static string Title(IHtmlTableCellElement cell) => cell.QuerySelector("table") is null ? string.Concat(HtmlText.Paragraphs(cell)) : "";
    }

    /// <summary>Reads the rows of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="number">The number of the table in the document, from 1.</param>
    /// <param name="layout">Receives the rows.</param>
    internal static void Read(IHtmlTableElement table, int number, LayoutBuilder layout)
    {
        if (table.Caption is { } caption)
        {
            layout.Paragraph(string.Concat(HtmlText.Paragraphs(caption)), $"表{number} table {number}");
        }

        var grid = new TableGrid();
        foreach (var (index, row) in table.Rows.Index())
        {
            if (HtmlText.IsHidden(row))
            {
                LeaveOut(row, "HIDDEN_ROW", "网页中隐藏的行没有读入。A hidden row of the page was left out.", layout);
            }
            else
            {
                grid.Add(Cells(row, table.Rows.Length - index, layout), $"表{number}第{index + 1}行 table {number}, row {index + 1}");
            }
        }

        layout.Table(grid);
    }

    // A cell alone in its row may span more columns than there are; rowspan="0" spans all rows below.
    private static IEnumerable<GridCell> Cells(IHtmlTableRowElement row, int rows, LayoutBuilder layout) =>
        Shown(row.Cells, layout).Select(cell => new GridCell(
            HtmlText.Paragraphs(cell),
            row.Cells.Length == 1 ? Math.Min(cell.ColumnSpan, FormatLimits.Columns) : cell.ColumnSpan,
            cell.GetAttribute("rowspan") is "0" ? rows : cell.RowSpan));

    /// <summary>Reads the cells of a row that is no row of a <c>table</c>.</summary>
    internal static IReadOnlyList<GridCell> Cells(IReadOnlyList<IElement> row, LayoutBuilder layout) =>
        [.. Shown(row, layout).Select(cell => new GridCell(HtmlText.Paragraphs(cell)))];

    /// <summary>Returns the cells that are not hidden, and reports the others.</summary>
    private static IEnumerable<T> Shown<T>(IEnumerable<T> row, LayoutBuilder layout)
        where T : IElement
    {
        foreach (var cell in row)
        {
            if (HtmlText.IsHidden(cell))
            {
                LeaveOut(cell, "HIDDEN_CELL", "网页中隐藏的单元格没有读入。A hidden cell of the page was left out.", layout);
            }
            else
            {
                yield return cell;
            }
        }
    }

    /// <summary>Reports the text of a hidden element.</summary>
    internal static void LeaveOut(IElement element, string code, string message, LayoutBuilder layout)
    {
        if (element.TextContent.Trim() is { Length: > 0 } text)
        {
            layout.LeaveOut(code, message, text);
        }
    }
}
