using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A row to which further lines may be added.</summary>
/// <param name="columns">The columns of the list.</param>
/// <param name="line">The line of its number.</param>
/// <param name="number">The number; empty if it is lost.</param>
/// <param name="printed">Its cells, including the number.</param>
/// <param name="heading">The category heading above it, if the list has no category column.</param>
internal sealed class OpenRow(ListColumns columns, int line, string number, ImmutableArray<SourceCell> printed, CategoryHeading? heading)
{
    private readonly List<SourceCell> _cells = [.. printed];
    private readonly List<ItemIssue> _issues = [];
    private bool _isContinued;

    /// <summary>The number; empty if it is lost.</summary>
    internal string Number => number;

    /// <summary>Whether it is the first row of a page, below column titles.</summary>
    internal bool BeginsPage { get; init; }

    /// <summary>Whether it has fewer cells than the list has columns; a line break may have cut it.</summary>
    internal bool IsShort => _cells.Count < columns.Kinds.Length;

    /// <summary>Whether its last cell is one of clauses and does not end with a full stop: a line below may go on with it.</summary>
    internal bool IsOpen => columns.Kinds[^1] is ColumnKind.Superior or ColumnKind.Township or ColumnKind.Method
        && _cells.Count == columns.Kinds.Length && !_cells[^1].IsEmpty && !_cells[^1].Paragraphs[^1].EndsWith('。');

    /// <summary>Appends the rest of a row that a page break divided, cell by cell.</summary>
    internal void Continue(LayoutLine next)
    {
        _isContinued = true;
        for (var i = 0; i < next.Cells.Length; i++)
        {
            if (i >= _cells.Count)
            {
                _cells.Add(next.Cells[i]);
            }
            else if (!next.Cells[i].IsCovered)
            {
                _cells[i] = Join(KindAt(i), _cells[i], next.Cells[i]);
            }
        }
    }

    /// <summary>Appends the rest of a row that was cut by a line break inside a cell, starting with its last cell.</summary>
    internal void GoOn(LayoutLine next)
    {
        _isContinued = true;
        var first = Math.Max(_cells.Count, 1) - 1;
        _issues.Add(new ItemIssue(
            IssueSeverity.Inferred, "LINE_JOINED", $"第 {next.Line} 行不是独立的一行，接在本项之后。Line {next.Line} is no row of its own; it was joined to this item.",
            FieldOf(KindAt(first)), next.Line, next.Text));
        for (var i = 0; i < next.Cells.Length; i++)
        {
            if (i == 0)
            {
                _cells[first] = Join(KindAt(first), _cells[first], next.Cells[0]);
            }
            else
            {
                _cells.Add(next.Cells[i]);
            }
        }
    }

    /// <summary>Adds an issue of the whole row.</summary>
    internal void Add(ItemIssue issue) => _issues.Add(issue);

    /// <summary>The receiving department, if it has a column of its own; set when the row is closed.</summary>
    internal SourceCell? Receiver { get; private set; }

    /// <summary>Returns the row, with each cell assigned to its column.</summary>
    /// <param name="alignment">Assigns the cells of a row with too many or too few cells.</param>
    /// <param name="above">The receiving department of the row above, which a merged cell may share.</param>
    internal SourceRow Close(RowAlignment alignment, SourceCell? above)
    {
        var columnCells = Columns(alignment);
        foreach (var (index, kind) in columns.Kinds.Index().Where(column => column.Item is ColumnKind.NotServed or ColumnKind.Unknown or ColumnKind.Blank))
        {
            if (!columnCells[index].IsEmpty)
            {
                _issues.Add(Issue(
                    IssueSeverity.Inferred,
                    "CELL_NOT_SERVED",
                    $"「{columns.Titles[index]}」栏不是清单字段，其文字未归入任何字段。The column is no field of a duty; its text was given to none.",
                    "remarks", columnCells[index]));
            }
        }

        var list = columns.List;
        var name = Cell(ColumnKind.Name) ?? SourceCell.Empty(line);
        var category = Cell(ColumnKind.Category) ?? (heading is null ? SourceCell.Empty(line) : new SourceCell(line, [heading.Category]));
        return list switch
        {
            DutyList.Basic => new SourceRow(line, number, category, name, Issues: _issues),
            DutyList.Assist => new SourceRow(
                line, number, category, name, Cell(ColumnKind.Departments) ?? SourceCell.Empty(line), Cell(ColumnKind.Superior) ?? SourceCell.Empty(line),
                Cell(ColumnKind.Township) ?? SourceCell.Empty(line), Issues: _issues),
            _ => new SourceRow(line, number, category, name, Handover: Cell(ColumnKind.Handover) ?? Handover(), Issues: _issues),
        };

        SourceCell? Cell(ColumnKind kind)
        {
            SourceCell? found = null;
            foreach (var index in Enumerable.Range(0, columnCells.Length).Where(index => columns.Kinds[index] == kind && !IsNone(kind, columnCells[index])))
            {
                found = found is null ? columnCells[index] : Join(kind, found, columnCells[index], ofOneCell: false);
            }

            return found;
        }

        SourceCell Handover()
        {
            var (receiver, method) = (Cell(ColumnKind.Receiver) ?? SourceCell.Empty(line), Cell(ColumnKind.Method) ?? SourceCell.Empty(line));
            receiver = receiver is { IsEmpty: true, IsCovered: true } && above is not null ? above : receiver;
            Receiver = receiver;
            return receiver.IsEmpty || DutyGraph.Import.Handover.IsEnd(string.Concat(method.Paragraphs))
                ? method
                : new SourceCell(receiver.Line, [string.Concat(receiver.Paragraphs) + "：", .. method.Paragraphs]);
        }
    }

    // Assigns one cell to each column. Empty cells after the last column come from the format; a cell with text there is added to the last column, if that
    // fits best.
    private SourceCell[] Columns(RowAlignment alignment)
    {
        var count = columns.Kinds.Length;
        while (_cells.Count > count && _cells[^1].IsEmpty)
        {
            _cells.RemoveAt(_cells.Count - 1);
        }

        if (_cells.Count == count)
        {
            return [.. _cells];
        }

        var taken = alignment.Find([.. _cells], out var isSure);
        var inOrder = Enumerable.Range(0, count).Select(index => index < _cells.Count ? index == count - 1 ? _cells.Count - index : 1 : 0);
        var columnCells = new SourceCell[count];
        for (int column = 0, cell = 0; column < count; column++)
        {
            var size = taken is { } counts ? counts[column] : inOrder.ElementAt(column);
            columnCells[column] = size == 0 ? SourceCell.Empty(line) with { IsCovered = true } : _cells[cell];
            for (var more = 1; more < size; more++)
            {
                columnCells[column] = columnCells[column] with { Paragraphs = [.. columnCells[column].Paragraphs, .. _cells[cell + more].Paragraphs] };
            }

            Tell(column, size, columnCells[column]);
            cell += size;
        }

        if (!isSure)
        {
            TellDoubt(columnCells, _ => true);
        }
        else if (_cells.Count > count)
        {
            // The surplus cell may be the rest of a clause that has no end.
            TellDoubt(
                columnCells, index => columns.Kinds[index] is ColumnKind.Superior or ColumnKind.Township or ColumnKind.Method && IsCut(columnCells[index]));
        }

        return columnCells;
    }

    private void Tell(int column, int size, SourceCell cell)
    {
        var field = FieldOf(columns.Kinds[column]);
        if (size > 1 && column == columns.Kinds.Length - 1)
        {
            _issues.Add(new ItemIssue(
                IssueSeverity.Inferred, "COLUMN_BEYOND_LAST", "最后一栏之后还有一栏，并入最后一栏。A cell stands beyond the last column; it was read as more of that column.",
                field, _cells[^1].Line, string.Concat(_cells[^1].Paragraphs)));
        }
        else if (size > 1)
        {
            _issues.Add(Issue(
                IssueSeverity.Inferred, "CELLS_JOINED", "此行多出一格，相邻两格并为一格。The row has a cell too many; two neighbours were read as one.", field, cell));
        }
        else if (size == 0 && columns.Kinds[column] is not (ColumnKind.NotServed or ColumnKind.Unknown or ColumnKind.Blank))
        {
            _issues.Add(Issue(
                IssueSeverity.Inferred,
                "ROW_SHORT",
                $"此行缺「{columns.Titles[column]}」一格，按合并单元格理解。The row has no cell under this title; it was read as covered by a merged cell.",
                field, cell));
        }
    }

    // 无 or — in place of departments.
    private static bool IsNone(ColumnKind kind, SourceCell cell) =>
        kind is ColumnKind.Departments or ColumnKind.Receiver && string.Concat(cell.Paragraphs) is "无" or "暂无" or "/" or "\\" or "-" or "—" or "——" or "－";

    private static bool IsCut(SourceCell cell) => !cell.IsEmpty && !CellFit.EndsClause(string.Concat(cell.Paragraphs));

    private void TellDoubt(SourceCell[] columnCells, Func<int, bool> isDoubtful)
    {
        var doubtful = columns.Kinds.Index().Where(column =>
            isDoubtful(column.Index) && column.Item is not (ColumnKind.Number or ColumnKind.NotServed or ColumnKind.Unknown or ColumnKind.Blank));
        foreach (var (index, kind) in doubtful)
        {
            _issues.Add(Issue(
                IssueSeverity.Damaged, "ROW_UNCERTAIN", $"此行有 {_cells.Count} 格，清单有 {columns.Kinds.Length} 栏，各格属于哪一栏不能确定。"
                + $"The row has {_cells.Count} cells and the list {columns.Kinds.Length} columns; which cell stands where is not certain.",
                FieldOf(kind), columnCells[index]));
        }
    }

    private ColumnKind KindAt(int cell) => cell < columns.Kinds.Length ? columns.Kinds[cell] : columns.Kinds[^1];

    private static ItemIssue Issue(IssueSeverity severity, string code, string message, string field, SourceCell cell) =>
        new(severity, code, message, field, cell.Line, string.Join(' ', cell.Paragraphs));

    internal static string FieldOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Number => ItemFields.Number,
        ColumnKind.Category => ItemFields.Category,
        ColumnKind.Name => ItemFields.Name,
        ColumnKind.Departments or ColumnKind.Receiver => ItemFields.Departments,
        ColumnKind.Superior => ItemFields.Superior,
        ColumnKind.Township => ItemFields.Township,
        _ => ItemFields.Method,
    };

    // Text that was cut is continued without a break; a complete sentence is followed by a new paragraph, a department by another department. Numbers of
    // clauses tell more: what has none goes on with the clause above.
    private SourceCell Join(ColumnKind kind, SourceCell above, SourceCell below, bool ofOneCell = true)
    {
        if (above.IsEmpty || below.IsEmpty)
        {
            return above.IsEmpty ? below : above;
        }

        if (kind is ColumnKind.Departments or ColumnKind.Receiver
            && CellFit.AreDepartments(string.Concat(above.Paragraphs))
            && CellFit.AreDepartments(string.Concat(below.Paragraphs)))
        {
            if (_isContinued)
            {
                _issues.Add(Issue(
                    IssueSeverity.Inferred, "DEPARTMENTS_JOINED", "部门栏分在两行，按两个部门理解。The cell stands on two rows; it was read as two departments.",
                    ItemFields.Departments, below));
            }

            return new SourceCell(above.Line, [string.Concat(above.Paragraphs) + "、" + string.Concat(below.Paragraphs)]);
        }

        // A page break may divide a clause after a stop inside it.
        var isStop = above.Paragraphs[^1][^1] is '；' or ';' or '。' or '：' or ':';
        var isDoubtful = ofOneCell && isStop && !BeginsClause(below.Paragraphs[0]) && DepartmentHeading.Length(below.Paragraphs[0]) == 0;
        var isBreak = isDoubtful ? !above.Paragraphs.Any(BeginsClause) : isStop || BeginsNextClause(above, below);
        return above with
        {
            Paragraphs = isBreak
                ? [.. above.Paragraphs, .. below.Paragraphs]
                : [.. above.Paragraphs[..^1], above.Paragraphs[^1] + below.Paragraphs[0], .. below.Paragraphs[1..]],
            AreBreaksDoubtful = above.AreBreaksDoubtful || below.AreBreaksDoubtful || isDoubtful,
        };
    }

    private static bool BeginsClause(string paragraph) =>
        ClauseMark.Find(paragraph, 0) is [{ Start: 0 }, ..] || ClauseMark.Find(paragraph, 0, areCircled: true) is [{ Start: 0 }, ..];

    // 1、制定方案 / 2、开展宣传: the clauses have no stops, but the number goes on.
    private static bool BeginsNextClause(SourceCell above, SourceCell below) =>
        above.Paragraphs.SelectMany(paragraph => ClauseMark.Find(paragraph, 0)).LastOrDefault() is { } last
        && ClauseMark.Find(below.Paragraphs[0], last.Number) is [{ Start: 0 } next, ..]
        && next.IsChinese == last.IsChinese && next.Number == last.Number + 1;
}
