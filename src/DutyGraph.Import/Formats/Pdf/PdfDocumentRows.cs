namespace DutyGraph.Import;

/// <summary>Takes the pages of a PDF in their order: the rows of ruled tables, and the lines around them.</summary>
/// <param name="layout">Takes what was read.</param>
/// <param name="titles">The titles of columns that are known.</param>
internal sealed class PdfDocumentRows(LayoutBuilder layout, ColumnTitles titles)
{
    private PdfTable? before;
    private PdfAlignment? aligned;

    /// <summary>Takes all pages.</summary>
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
        var lines = new Queue<PdfLine>(PdfLines.Of(page.Glyphs.Where(glyph => !tables.Exists(table => table.Take(glyph)))));
        var row = 0;
        foreach (var table in tables)
        {
            var above = new Queue<PdfLine>();
            while (lines.TryPeek(out var line) && line.Base > table.Top)
            {
                above.Enqueue(lines.Dequeue());
            }

            TakeLines(page, above, ref row);

            TakeTable(page, table, ref row);
            (before, aligned) = (table, null);
        }

        TakeLines(page, lines, ref row);

        if (page.Turned.Length > 0)
        {
            layout.LeaveOut("TURNED_TEXT", $"第 {page.Number} 页上转向的文字（水印、边注）没有读入。Turned text on page {page.Number} was left out.", page.Turned);
        }
    }

    // Lines that no ruled table holds: under titles of columns they may stand in columns, on this page and those that follow.
    private void TakeLines(PdfPage page, Queue<PdfLine> lines, ref int row)
    {
        while (lines.TryDequeue(out var line))
        {
            var isTitles = PdfAlignment.Of(line, titles) is { } found && (aligned = found) is not null;
            if (isTitles)
            {
                row++;
                layout.Row(aligned!.Titles, Place(page, row));
            }
            else if (aligned is null || EndsTable(line))
            {
                TakeLine(page, line, ref row);
                aligned = SectionTitle.Parse(line.Text) is null ? aligned : null;
                continue;
            }

            TakeAligned(page, isTitles ? [] : [line], lines, isTitles, ref row);
        }
    }

    private void TakeAligned(PdfPage page, List<PdfLine> under, Queue<PdfLine> lines, bool isFirst, ref int row)
    {
        while (lines.TryPeek(out var next) && !EndsTable(next) && PdfAlignment.Of(next, titles) is null)
        {
            under.Add(lines.Dequeue());
        }

        if (aligned!.Rows(under, isFirst) is not { } rows)
        {
            foreach (var line in under)
            {
                TakeLine(page, line, ref row);
            }

            return;
        }

        foreach (var cells in rows)
        {
            row++;
            layout.Row(cells, Place(page, row));
        }
    }

    // A page number, or the next title; a number that stands alone in the column of numbers is a row's.
    private bool EndsTable(PdfLine line) =>
        SectionTitle.Parse(line.Text) is not null || (aligned?.IsNumber(line) is not true && line.Text.All(c => char.IsAsciiDigit(c) || c is '-' or '－' or '—' or '–' or '/' or ' ' or '第' or '页' or '共'));

    private void TakeLine(PdfPage page, PdfLine line, ref int row)
    {
        row++;
        layout.Paragraph(line.Text, Place(page, row));
    }

    private void TakeTable(PdfPage page, PdfTable table, ref int row)
    {
        var cells = table.All.ToList();
        var right = Enumerable.Range(0, table.Columns.Count).Select(column => cells.Where(cell => cell.Column + cell.Columns - 1 == column && cell.Columns == 1).SelectMany(cell => cell.Glyphs)
            .Where(glyph => !string.IsNullOrWhiteSpace(glyph.Text)).Select(glyph => glyph.Right).DefaultIfEmpty(table.Columns[column] + 1).Max()).ToList();
        var first = before is not null && before.Columns.Count == table.Columns.Count ? FirstRow(cells) : -1;
        var grid = new TableGrid();
        for (var i = 0; i < table.Rows; i++)
        {
            row++;
            grid.Add(cells.Where(cell => cell.Row == i).Select(cell => Read(cell, right, first)), Place(page, row));
        }

        layout.Table(grid);
    }

    // A merged cell that a page break cuts is printed on the page where it begins: its rest at the head of the next page is empty.
    private static GridCell Read(PdfCell cell, List<double> right, int first)
    {
        var paragraphs = PdfLines.Paragraphs(cell.Glyphs, right[cell.Column + cell.Columns - 1]);
        return new GridCell(paragraphs, cell.Columns, cell.Rows) { IsCovered = cell.Row == first && paragraphs.IsEmpty };
    }

    // The titles of columns may be printed again on every page.
    private int FirstRow(List<PdfCell> cells) =>
        titles.Read([.. cells.Where(cell => cell.Row == 0).Select(cell => string.Concat(PdfLines.Of(cell.Glyphs).Select(line => line.Text)))]) is null ? 0 : 1;

    private static string Place(PdfPage page, int row) => $"第{page.Number}页第{row}行 page {page.Number}, row {row}";
}
