namespace DutyGraph.Import;

/// <summary>The lines of an item divided among its columns.</summary>
/// <param name="Block">The item.</param>
/// <param name="Margin">The difference in cost to the second best split.</param>
internal sealed record ItemSplit(ItemBlock Block, double Margin)
{
    private readonly ReadOnlyMemory<WrappedLine>[] _columns = new ReadOnlyMemory<WrappedLine>[Enum.GetValues<Column>().Length];

    /// <summary>The column of the item's orphan closing mark: the one whose last clause is open, else the last.</summary>
    public Column OwnerOfOrphan => IsOpen(Column.Superior) && !IsOpen(Column.Township) ? Column.Superior : Column.Township;

    /// <summary>The lines of a column in order; empty for an empty cell.</summary>
    public ReadOnlyMemory<WrappedLine> this[Column column]
    {
        get => _columns[(int)column];
        init => _columns[(int)column] = value;
    }

    private bool IsOpen(Column column) => !this[column].IsEmpty && !this[column].Span[^1].EndsClause;
}
