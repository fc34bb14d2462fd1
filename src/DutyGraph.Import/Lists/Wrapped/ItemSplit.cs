namespace DutyGraph.Import;

/// <summary>The lines of an item told apart by column.</summary>
/// <param name="Block">The item.</param>
/// <param name="Margin">By how much the next best split fits worse.</param>
internal sealed record ItemSplit(ItemBlock Block, double Margin)
{
    private readonly ReadOnlyMemory<WrappedLine>[] columns = new ReadOnlyMemory<WrappedLine>[Enum.GetValues<Column>().Length];

    /// <summary>The column that the item's orphan closing mark belongs to: the one that is left open, else the last.</summary>
    public Column OwnerOfOrphan => IsOpen(Column.Superior) && !IsOpen(Column.Township) ? Column.Superior : Column.Township;

    /// <summary>The lines of a column, in order; none where the cell is empty.</summary>
    public ReadOnlyMemory<WrappedLine> this[Column column]
    {
        get => columns[(int)column];
        init => columns[(int)column] = value;
    }

    private bool IsOpen(Column column) => !this[column].IsEmpty && !this[column].Span[^1].EndsClause;
}
