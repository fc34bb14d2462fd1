using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A row while lines may still add to it.</summary>
/// <param name="list">Its list, which says how many columns it has.</param>
/// <param name="line">Line of its number.</param>
/// <param name="number">The number as printed.</param>
/// <param name="printed">Its cells after the number.</param>
internal sealed class OpenRow(DutyList list, int line, string number, ImmutableArray<SourceCell> printed)
{
    private readonly int columns = list switch { DutyList.Basic => 2, DutyList.Assist => 5, _ => 3 };
    private readonly List<SourceCell> cells = [.. printed];
    private readonly List<ItemIssue> issues = [];

    /// <summary>Takes the next line of the row: cell by cell after an empty number (a page broke), else from the cell that is open (a line broke).</summary>
    internal void Continue(LayoutLine next)
    {
        var isPageBreak = next.Cells[0].IsEmpty;
        var first = isPageBreak ? 0 : Math.Clamp(cells.Count, 1, columns) - 1;
        var more = isPageBreak ? next.Cells.RemoveAt(0) : next.Cells;
        if (!isPageBreak && cells.Count >= columns)
        {
            issues.Add(new ItemIssue(
                IssueSeverity.Inferred, "LINE_JOINED", $"第 {next.Line} 行不是独立的一行，接在本项之后。Line {next.Line} is no row of its own; it was joined to this item.",
                FieldOfLastColumn, next.Line, next.Text));
        }

        for (var i = 0; i < more.Length; i++)
        {
            if (first + i < cells.Count)
            {
                cells[first + i] = Join(cells[first + i], more[i]);
            }
            else
            {
                cells.Add(more[i]);
            }
        }
    }

    /// <summary>The row: cells beyond its last column are more of that column (dashitou 260).</summary>
    internal SourceRow Close()
    {
        for (var i = columns; i < cells.Count; i++)
        {
            if (!cells[i].IsEmpty)
            {
                issues.Add(new ItemIssue(
                    IssueSeverity.Inferred, "COLUMN_BEYOND_LAST", "最后一栏之后还有一栏，并入最后一栏。A cell stands beyond the last column; it was read as more of that column.",
                    FieldOfLastColumn, cells[i].Line, string.Concat(cells[i].Paragraphs)));
                cells[columns - 1] = new SourceCell(cells[columns - 1].Line, [.. cells[columns - 1].Paragraphs, .. cells[i].Paragraphs]);
            }
        }

        SourceCell Cell(int index) => index < cells.Count ? cells[index] : SourceCell.Empty(line);
        return list switch
        {
            DutyList.Basic => new SourceRow(line, number, Cell(0), Cell(1), Issues: issues),
            DutyList.Assist => new SourceRow(line, number, Cell(0), Cell(1), Cell(2), Cell(3), Cell(4), Issues: issues),
            _ => new SourceRow(line, number, Cell(0), Cell(1), Handover: Cell(2), Issues: issues),
        };
    }

    private string FieldOfLastColumn => list switch { DutyList.Basic => ItemFields.Name, DutyList.Assist => ItemFields.Township, _ => ItemFields.Method };

    // Text that was broken off goes on where it broke; a finished sentence is followed by a paragraph of its own.
    private static SourceCell Join(SourceCell above, SourceCell below) => (above, below) switch
    {
        (_, { IsEmpty: true }) => above,
        ({ IsEmpty: true }, _) => below,
        _ when above.Paragraphs[^1][^1] is '；' or ';' or '。' or '：' or ':' => new SourceCell(above.Line, [.. above.Paragraphs, .. below.Paragraphs]),
        _ => new SourceCell(above.Line, [.. above.Paragraphs[..^1], above.Paragraphs[^1] + below.Paragraphs[0], .. below.Paragraphs[1..]]),
    };
}
