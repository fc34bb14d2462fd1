using System.Collections.Immutable;
using System.Globalization;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A list to which rows are still added.</summary>
/// <param name="list">The list.</param>
/// <param name="line">The line of its title.</param>
/// <param name="reference">The reference tables.</param>
/// <param name="findings">Receives what does not belong to an item.</param>
internal sealed class OpenTable(DutyList list, int line, ReferenceTables reference, SourceFindings findings)
{
    /// <summary>The greatest length of a line that may be the heading of a category.</summary>
    private const int LongestHeading = 24;

    private static readonly CategoryHeading NoHeading = new("", null, 0);

    private readonly List<OpenRow> _rows = [];
    private readonly List<(CategoryHeading Heading, int Line, int FirstRow)> _headings = [];
    private bool _isPageBegun;
    private LayoutLine? _doubtful;

    internal DutyList List => list;

    /// <summary>Its columns; null before its column titles are read.</summary>
    internal ListColumns? Columns { get; private set; }

    /// <summary>Whether it has any row.</summary>
    internal bool HasRows => _rows.Count > 0;

    /// <summary>For each row, whether column titles are above it.</summary>
    internal IReadOnlyList<bool> BeginsPage => [.. _rows.Select(row => row.BeginsPage)];

    /// <summary>The township as printed in the section title.</summary>
    internal string? TownshipName { get; set; }

    /// <summary>The number of items that its title states.</summary>
    internal int? Claimed { get; set; }

    /// <summary>The last category heading, in this list or the previous one.</summary>
    internal CategoryHeading? Heading { get; set; }

    /// <summary>Whether the last heading is from the previous list, since this list has had none so far.</summary>
    internal bool IsHeadingInherited { get; set; }

    /// <summary>Adds a row of column titles.</summary>
    internal void Take(ListColumns titles, int at)
    {
        (Columns, _isPageBegun) = (titles, true);
        findings.Add(FurnitureKind.ColumnTitles, at);
    }

    /// <summary>Adds a line of the list: a row, the rest of the row above, a heading, or furniture.</summary>
    internal void Take(LayoutLine next)
    {
        if (Columns is null || reference.Furniture.IsPage(next.Text))
        {
            TakeFurniture(next);
        }
        else if (next.IsRow && next.Cells.Length > 1)
        {
            TakeRow(next, Columns);
        }
        else if (HeadingIn(next, Columns) is { } heading
            && (!Columns.Has(ColumnKind.Category) || heading.Claimed is not null || next.IsRow))
        {
            TakeHeading(heading, next.Line);
        }
        else if (HasRows && (_rows[^1].IsShort || (_rows[^1].IsOpen && CellFit.EndsClause(next.Text.TrimEnd()))) && reference.Furniture.Find(next.Text) is null)
        {
            _rows[^1].GoOn(next);
        }
        else
        {
            TakeFurniture(next);
        }
    }

    /// <summary>Returns the finished list.</summary>
    internal SourceTable Close()
    {
        if (Columns is null)
        {
            return new SourceTable(list, line, [], TownshipName, Claimed);
        }

        CheckHeadings();
        var alignment = new RowAlignment(Columns, new CellFit(reference.Categories));
        var rows = _rows.Select((row, index) => row.Close(alignment, index > 0 ? _rows[index - 1].Receiver : null));
        return new SourceTable(list, line, [.. rows], TownshipName, Claimed);
    }

    private void TakeRow(LayoutLine next, ListColumns columns)
    {
        var cells = next.Cells;
        var at = Math.Min(columns.Number, cells.Length - 1);
        var printed = cells.Where(cell => !cell.IsEmpty).ToList();
        if (IsIndex(printed))
        {
            findings.Add(FurnitureKind.ColumnTitles, next.Line);
        }
        else if (!HasRows && IsNothing(printed))
        {
            findings.Add(FurnitureKind.Note, next.Line);
        }
        else if (RowNumber.Parse(cells[at]) is { } number && printed.Count > 1)
        {
            Begin(next, columns, number);
        }
        else if (printed.Count == 1 && HeadingIn(next, columns) is { } heading)
        {
            TakeHeading(heading, next.Line);
        }
        else if (printed.Count <= 2 && printed.Exists(cell => ItemCount.Parse(next.Text) is not null))
        {
            TakeFurniture(next);
        }
        else if (printed.Count == 1 && TitlePage.IsTitle(next.Text))
        {
            TakeFurniture(next);
        }
        else if (printed.Count == 1 && IsFurniture(next.Text, cells.IndexOf(printed[0]), columns))
        {
            TakeFurniture(next);
        }
        else if (!HasRows || BeginsItem(cells, at, columns))
        {
            // Category and name start an item, even if its number is lost.
            Begin(next, columns, "");
            if (!cells[at].IsEmpty)
            {
                _rows[^1].Add(new ItemIssue(
                    IssueSeverity.Damaged,
                    "NUMBER_UNREADABLE",
                    "序号无法辨认。The number cannot be read.",
                    ItemFields.Number,
                    next.Line,
                    string.Concat(cells[at].Paragraphs)));
            }
        }
        else if (cells[at].IsEmpty)
        {
            TellWholeRow(next, columns);
            _rows[^1].Continue(next);
        }
        else if (_rows[^1].IsShort)
        {
            _rows[^1].GoOn(next);
        }
        else
        {
            TellNotUnderstood(next);
        }
    }

    // A signature, date or note in a single cell. An office in the departments column may be the rest of a cell above.
    private bool IsFurniture(string text, int column, ListColumns columns) => reference.Furniture.Find(text) is { } kind
        && (kind is not FurnitureKind.Office
            || column >= columns.Kinds.Length
            || columns.Kinds[column] is not (ColumnKind.Departments or ColumnKind.Receiver or ColumnKind.Handover));

    // In a list without a column of categories, a heading may have a category of the county's own, with the next number. It stands in the first column, and
    // not below a cell of clauses that goes on: 2、开展宣传 may be the next clause.
    private CategoryHeading? HeadingIn(LayoutLine next, ListColumns columns)
    {
        var mayBeOwn = !columns.Has(ColumnKind.Category)
            && (!next.IsRow || !next.Cells[0].IsEmpty)
            && !(HasRows && _rows[^1].IsOpen)
            && reference.Furniture.Find(next.Text) is null;
        return CategoryHeading.Parse(next.Text, reference.Categories, mayBeOwn ? Heading ?? NoHeading : null);
    }

    // The categories of the items below a line that may be a heading are doubtful.
    private void TellNotUnderstood(LayoutLine next)
    {
        findings.NotUnderstood(next.Line, string.Join(" | ", next.Texts));
        _doubtful = Columns?.Has(ColumnKind.Category) is false && next.Text.Length <= LongestHeading && next.Cells.Count(cell => !cell.IsEmpty) == 1
            ? next : _doubtful;
    }

    private void TakeHeading(CategoryHeading heading, int at)
    {
        (Heading, IsHeadingInherited, _doubtful) = (heading, false, null);
        _headings.Add((heading, at, _rows.Count));
        findings.Add(FurnitureKind.Heading, at);
    }

    // Checks the numbers of items that headings state.
    private void CheckHeadings()
    {
        foreach (var (index, (heading, at, firstRow)) in _headings.Index())
        {
            var count = (index + 1 < _headings.Count ? _headings[index + 1].FirstRow : _rows.Count) - firstRow;
            if (heading.Claimed is { } claimed && claimed != count)
            {
                findings.Add(new ItemIssue(
                    IssueSeverity.Inferred, "COUNT_DIFFERS", $"类别标题写明「{heading.Category}」有 {claimed} 项，其下读到 {count} 项。"
                    + $"The heading says that {claimed} items stand under it; {count} were read.", ItemFields.Category, at, heading.Category));
            }
        }
    }

    // The numbers of the columns: 1, 2, 3 below the titles.
    private static bool IsIndex(List<SourceCell> printed) =>
        printed.Count > 2 && printed.Index().All(cell => RowNumber.Parse(cell.Item) == (cell.Index + 1).ToString(CultureInfo.InvariantCulture));

    // A row with all that an item has, except for number and category, may be an item that lost its number.
    private void TellWholeRow(LayoutLine next, ListColumns columns)
    {
        var own = columns.Kinds.Index().Where(column =>
            column.Item is not (ColumnKind.Number or ColumnKind.Category or ColumnKind.NotServed or ColumnKind.Unknown or ColumnKind.Blank)).ToList();
        if (!own.TrueForAll(column => column.Index < next.Cells.Length && !next.Cells[column.Index].IsEmpty))
        {
            return;
        }

        foreach (var (index, kind) in own)
        {
            _rows[^1].Add(new ItemIssue(
                IssueSeverity.Damaged, "ROW_JOINED", "此行没有序号，各栏接在上一项之后；也可能是另一项。"
                + "A row without a number was joined to this item; it may be an item of its own.",
                OpenRow.FieldOf(kind), next.Line, next.Texts[index]));
        }
    }

    // 无 in an empty list, with or without a number.
    private static bool IsNothing(List<SourceCell> printed) =>
        printed.Index().All(cell => string.Concat(cell.Item.Paragraphs) is "无" or "暂无" or "（无）" or "/" or "-" or "—" or "——"
            || (cell.Index == 0 && printed.Count > 1 && RowNumber.Parse(cell.Item) is not null));

    private static bool BeginsItem(ImmutableArray<SourceCell> cells, int at, ListColumns columns)
    {
        var (category, name) = (columns.Kinds.IndexOf(ColumnKind.Category), columns.Kinds.IndexOf(ColumnKind.Name));
        return (cells.Length == columns.Kinds.Length || cells[at].IsEmpty) && category >= 0 && cells.Length > Math.Max(category, name)
            && !cells[category].IsEmpty && !cells[name].IsEmpty && !cells[category].IsCovered;
    }

    private void Begin(LayoutLine next, ListColumns columns, string number)
    {
        var heading = columns.Has(ColumnKind.Category) ? null : Heading;
        _rows.Add(new OpenRow(columns, next.Line, number, next.Cells, heading) { BeginsPage = _isPageBegun });
        _isPageBegun = false;
        if (_doubtful is { } line && !columns.Has(ColumnKind.Category))
        {
            _rows[^1].Add(new ItemIssue(
                IssueSeverity.Inferred, "CATEGORY_DOUBTFUL", $"其上一行「{line.Text}」可能是类别标题，类别未据此改动。"
                + "A line above it that was not understood may be the heading of a category; it changed nothing.", ItemFields.Category, next.Line, line.Text));
        }

        if (heading is not null && IsHeadingInherited)
        {
            _rows[^1].Add(new ItemIssue(
                IssueSeverity.Inferred, "CATEGORY_FROM_LIST_BEFORE", $"本清单此项之前没有类别标题，取上一清单的「{heading.Category}」。"
                + "No heading of a category stands above it in this list; the last one of the list before it was taken.", ItemFields.Category, next.Line, ""));
        }
    }

    private void TakeFurniture(LayoutLine next)
    {
        if (ItemCount.Parse(next.Text) is { } count)
        {
            // 小计：3项 counts the items of one category.
            Claimed ??= next.Text.StartsWith("小计", StringComparison.Ordinal) ? null : count;
            findings.Add(FurnitureKind.Count, next.Line);
        }
        else if (reference.Furniture.Find(next.Text) is { } kind)
        {
            findings.Add(kind, next.Line);
        }
        else if (TitlePage.IsTitle(next.Text))
        {
            findings.AddTitle(next.Line, TitlePage.TownshipIn(next.Text));
        }
        else
        {
            TellNotUnderstood(next);
        }
    }
}
