namespace DutyGraph.Import;

/// <summary>Reads the pages of a PDF in order: the rows of ruled tables, and the lines around them.</summary>
/// <param name="layout">Receives rows and paragraphs.</param>
/// <param name="titles">Recognizes column titles.</param>
internal sealed class PdfDocumentRows(LayoutBuilder layout, ColumnTitles titles)
{
    private PdfTable? _before;
    private PdfAlignment? _aligned;

    internal void Take(IReadOnlyList<PdfPage> pages)
    {
        foreach (var page in pages)
        {
            Take(page);
        }
    }

    private void Take(PdfPage page)
    {
        var tables = PdfTable.Of(page);
        var lines = PdfLines.Of(page.Glyphs.Where(glyph => !tables.Exists(table => table.Take(glyph))));
        var row = 0;
        foreach (var table in tables)
        {
            TakeLines(page, lines.FindAll(line => line.Base > table.Top), ref row);
            lines.RemoveAll(line => line.Base > table.Top);

            TakeTable(page, table, ref row);
            (_before, _aligned) = (table, null);
        }

        TakeLines(page, lines, ref row);

        if (page.Turned.Length > 0)
        {
            layout.LeaveOut("TURNED_TEXT", $"第 {page.Number} 页上转向的文字（水印、边注）没有读入。Turned text on page {page.Number} was left out.", page.Turned);
        }
    }

    // Lines outside ruled tables; below column titles they may form columns, on this page and the following ones.
    private void TakeLines(PdfPage page, List<PdfLine> lines, ref int row)
    {
        for (var i = 0; i < lines.Count;)
        {
            var isTitles = PdfAlignment.Of(lines, i, titles) is { } found && (_aligned = found) is not null;
            if (isTitles)
            {
                row++;
                layout.Row(_aligned!.Titles, Place(page, row));
                i += _aligned.TitleLines;
            }
            else if (_aligned is null || EndsTable(lines[i]))
            {
                _aligned = SectionTitle.Parse(lines[i].Text) is null ? _aligned : null;
                TakeLine(page, lines[i++], ref row);
                continue;
            }

            var end = i;
            while (end < lines.Count && !EndsTable(lines[end]) && PdfAlignment.Of(lines, end, titles) is null)
            {
                end++;
            }

            TakeAligned(page, lines[i..end], isTitles, ref row);
            i = end;
        }
    }

    private void TakeAligned(PdfPage page, List<PdfLine> under, bool isFirst, ref int row)
    {
        if (under.Count == 0)
        {
            return;
        }

        // Reading line by line would mix the text of different columns.
        var rows = _aligned!.Rows(under, isFirst) ?? throw new RefusedDocumentException(
            "COLUMNS_NOT_SET_APART", new(
                $"第 {page.Number} 页的表格没有框线，各栏之间也没有空白，不能确定文字属于哪一栏：应为有框线的 PDF，或原始的 Word、Excel 文件。",
                $"The table on page {page.Number} has neither ruling lines nor room between its columns: "
                + "expected a PDF with ruling lines, or the Word or Excel file that it was printed from."));
        foreach (var cells in rows)
        {
            row++;
            layout.Row(cells, Place(page, row));
        }
    }

    // A page number or the next title ends a table. A number alone in the number column belongs to a row.
    private bool EndsTable(PdfLine line) =>
        SectionTitle.Parse(line.Text) is not null
        || (_aligned?.IsNumber(line) is not true
            && line.Text.All(c => char.IsAsciiDigit(c) || c is '-' or '－' or '—' or '–' or '/' or ' ' or '第' or '页' or '共'));

    private void TakeLine(PdfPage page, PdfLine line, ref int row)
    {
        row++;
        layout.Paragraph(line.Text, Place(page, row));
    }

    private void TakeTable(PdfPage page, PdfTable table, ref int row)
    {
        var cells = table.All.ToList();
        var right = Enumerable.Range(0, table.Columns.Count)
            .Select(column => cells
                .Where(cell => cell.Column + cell.Columns - 1 == column && cell.Columns == 1)
                .SelectMany(cell => cell.Glyphs)
                .Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text))
                .Where(PdfLines.IsInside)
                .Select(glyph => glyph.Right)
                .DefaultIfEmpty(table.Columns[column] + 1)
                .Max())
            .ToList();
        var first = _before is not null && _before.Columns.Count == table.Columns.Count ? FirstRow(cells) : -1;
        var grid = new TableGrid();
        for (var i = 0; i < table.Rows; i++)
        {
            row++;
            grid.Add(cells.Where(cell => cell.Row == i).Select(cell => Read(cell, right, first)), Place(page, row));
        }

        layout.Table(grid);
    }

    // A merged cell that is split by a page break is printed on the page where it starts; its remainder at the top of the next page is empty.
    private static GridCell Read(PdfCell cell, List<double> right, int first)
    {
        var read = PdfLines.Cell(cell.Glyphs, right[cell.Column + cell.Columns - 1]);
        return read with { Columns = cell.Columns, Rows = cell.Rows, IsCovered = cell.Row == first && read.Paragraphs.IsEmpty };
    }

    // Column titles may be repeated on every page.
    private int FirstRow(List<PdfCell> cells) =>
        titles.Read([.. cells.Where(cell => cell.Row == 0).Select(cell => string.Concat(PdfLines.Of(cell.Glyphs).Select(line => line.Text)))]) is null ? 0 : 1;

    private static string Place(PdfPage page, int row) => $"第{page.Number}页第{row}行 page {page.Number}, row {row}";
}
