using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DutyGraph.Import;

/// <summary>Reads the paragraphs and rows of a Word document in order.</summary>
/// <param name="text">Reads paragraphs.</param>
/// <param name="layout">Receives rows and paragraphs.</param>
/// <param name="titles">Recognizes column titles.</param>
internal sealed class WordBlocks(WordText text, LayoutBuilder layout, ColumnTitles titles)
{
    private TableGrid? _grid;
    private int _tables;
    private int _rows;
    private int _paragraphs;
    private string _joined = "";

    /// <summary>Reads a paragraph outside tables, and its text boxes.</summary>
    internal void Take(Paragraph paragraph)
    {
        BreakTable();
        _paragraphs++;
        var place = $"第{_paragraphs}段 paragraph {_paragraphs}";
        var lines = text.Lines(paragraph, out var boxes, out var isJoined);
        lines[0] = _joined + lines[0];
        _joined = isJoined ? lines[^1] : "";
        foreach (var line in isJoined ? lines.SkipLast(1) : lines)
        {
            layout.Paragraph(line, place);
        }

        foreach (var block in boxes.SelectMany(box => box.ChildElements))
        {
            TakeBlock(block);
        }

        Tell(place);
    }

    /// <summary>Reads a row of a table; a row removed by a tracked change is skipped.</summary>
    internal void Take(TableRow row)
    {
        _rows++;
        if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
        {
            return;
        }

        List<TableCell> cells = [.. Cells(row)];
        if ((cells.Count == 1 && cells[0].Descendants<Table>().Any()) || cells.Exists(HoldsList))
        {
            // A table with one cell, or with a list in a cell, is only a frame around its content.
            foreach (var block in cells.SelectMany(cell => cell.ChildElements).ToList())
            {
                TakeBlock(block);
            }

            return;
        }

        if (_grid is null)
        {
            (_grid, _tables, _rows) = (new TableGrid(), _tables + 1, 1);
        }

        var place = $"表{_tables}第{_rows}行 table {_tables}, row {_rows}";
        _grid.Add(cells.Select(Read), place, row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0);
        Tell(place);
    }

    /// <summary>Ends the current table.</summary>
    internal void BreakTable()
    {
        if (_grid is not null)
        {
            layout.Table(_grid);
            _grid = null;
        }

        _rows = 0;
    }

    /// <summary>Ends the document.</summary>
    internal void Close()
    {
        BreakTable();
        layout.Paragraph(_joined, $"第{_paragraphs}段 paragraph {_paragraphs}");
    }

    private void TakeBlock(OpenXmlElement block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Take(paragraph);
                break;
            case Table table:
                BreakTable();
                foreach (var row in table.Elements<TableRow>())
                {
                    Take(row);
                }

                BreakTable();
                break;
            case SdtBlock { SdtContentBlock: { } content }:
                foreach (var inner in content.ChildElements)
                {
                    TakeBlock(inner);
                }

                break;
        }
    }

    private bool HoldsList(TableCell cell) =>
        cell.Descendants<TableRow>().Any(row => titles.Read([.. Cells(row).Select(title => title.InnerText)]) is not null);

    private GridCell Read(TableCell cell)
    {
        var merge = cell.TableCellProperties?.VerticalMerge;
        var isCovered = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
        return new GridCell(isCovered ? [] : Paragraphs(cell), cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1) { IsCovered = isCovered };
    }

    // The paragraphs of a cell, including those of tables and text boxes in it.
    private ImmutableArray<string> Paragraphs(OpenXmlElement cell)
    {
        var printed = ImmutableArray.CreateBuilder<string>();
        var before = "";
        foreach (var paragraph in WordText.ParagraphsOf(cell))
        {
            var lines = text.Lines(paragraph, out var boxes, out var isJoined);
            lines[0] = before + lines[0];
            before = isJoined ? lines[^1] : "";
            printed.AddRange(isJoined ? lines.SkipLast(1) : lines);
            printed.AddRange(boxes.SelectMany(box => (IEnumerable<string>)Paragraphs(box)));
        }

        if (before.Length > 0)
        {
            printed.Add(before);
        }

        return [.. printed.Select(line => line.Replace('\t', ' ').Trim()).Where(line => line.Length > 0)];
    }

    private void Tell(string place)
    {
        if (text.TakeHidden() is { Length: > 0 } hidden)
        {
            layout.LeaveOut("HIDDEN_TEXT", $"{place}：隐藏文字没有读入。Hidden text was left out.", hidden);
        }
    }

    private static IEnumerable<TableCell> Cells(OpenXmlElement row) => row.ChildElements.SelectMany(child => child switch
    {
        TableCell cell => cell.TableCellProperties?.GetFirstChild<CellDeletion>() is null ? [cell] : [],
        SdtCell { SdtContentCell: { } content } => Cells(content),
        CustomXmlCell custom => Cells(custom),
        _ => Array.Empty<TableCell>(),
    });
}
