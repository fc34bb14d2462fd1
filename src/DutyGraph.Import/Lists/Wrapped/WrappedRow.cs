using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Creates the row of a split item.</summary>
internal static class WrappedRow
{
    /// <summary>A split whose margin is below this is doubtful.</summary>
    private const double SureMargin = 1;

    public static SourceRow Of(ItemSplit split, ColumnWidths widths)
    {
        var block = split.Block;
        var row = new SourceRow(block.Line, block.Number, new SourceCell(block.Line, [block.Category]), Words(split, Column.Name)) { Issues = Issues(split) };
        return block.List switch
        {
            DutyList.Assist => row with
            {
                Departments = Words(split, Column.Departments),
                Superior = Clauses(split, Column.Superior, widths),
                Township = Clauses(split, Column.Township, widths),
            },
            DutyList.Reclaimed => row with { Handover = Handover(split, widths) },
            _ => row,
        };
    }

    private static SourceCell Words(ItemSplit split, Column column)
    {
        var lines = split[column].Span;
        return lines.IsEmpty ? SourceCell.Empty(split.Block.Line) : new SourceCell(lines[0].Number, [string.Concat(lines.ToArray().Select(line => line.Text))]);
    }

    private static SourceCell Clauses(ItemSplit split, Column column, ColumnWidths widths)
    {
        var lines = split[column].Span;
        if (lines.IsEmpty)
        {
            return SourceCell.Empty(split.Block.Line);
        }

        var paragraphs = Paragraphs.Of(lines, widths[column]);
        if (split.Block.Orphan is { } orphan && column == split.OwnerOfOrphan)
        {
            paragraphs = paragraphs.SetItem(paragraphs.Length - 1, paragraphs[^1] + orphan.Text);
        }

        return new SourceCell(lines[0].Number, paragraphs);
    }

    private static SourceCell Handover(ItemSplit split, ColumnWidths widths)
    {
        var departments = Words(split, Column.Departments);
        var method = Clauses(split, Column.Superior, widths);
        return new SourceCell(departments.IsEmpty ? method.Line : departments.Line, [.. departments.Paragraphs, .. method.Paragraphs]);
    }

    private static ItemIssue[]? Issues(ItemSplit split) => split.Margin >= SureMargin ? null :
    [
        new ItemIssue(
            IssueSeverity.Inferred,
            "COLUMNS_UNCERTAIN",
            "此项各栏文字连排，无分栏标记，分栏系推断，另有一种分法几乎同样合理。 The columns of this item run together; another way to tell them apart fits almost as well.",
            split.Block.List == DutyList.Assist ? "superiorResponsibilities" : "name",
            split.Block.Line,
            string.Join('\n', split.Block.Lines.Select(line => line.Text))),
    ];
}
