namespace DutyGraph.Import;

/// <summary>The rows of a table with two items in each row, side by side. Items run on across the row, or down the left half and then down the right one.</summary>
/// <param name="columns">The columns of one item.</param>
/// <param name="findings">Receives what cannot be read.</param>
internal sealed class TwoItemRows(ListColumns columns, SourceFindings findings)
{
    private readonly List<LayoutLine> _right = [];

    /// <summary>Adds a row.</summary>
    /// <param name="row">The whole row.</param>
    /// <param name="table">The list that receives the items.</param>
    internal void Take(LayoutLine row, OpenTable table)
    {
        var width = columns.Kinds.Length;
        if (row.Cells.Length <= width || row.Cells[width..].All(cell => cell.IsEmpty))
        {
            table.Take(row);
            return;
        }

        var (left, right) = (row with { Cells = row.Cells[..width] }, row with { Cells = row.Cells[width..] });
        if (Number(left) is not { } number || Number(right) is not { } next)
        {
            findings.Refuse("ROW_OF_TWO_ITEMS", row.Line, new(
                "并排两项的表格中，此行没有两个序号，不能确定文字属于哪一项：应为每行一项的表格。",
                "In a table with two items in each row, this row has not two numbers: expected a table with one item in each row."));
            return;
        }

        table.Take(left);
        if (next == number + 1)
        {
            table.Take(right);
        }
        else
        {
            _right.Add(right);
        }
    }

    /// <summary>Adds the right half, if the items run down it.</summary>
    /// <param name="table">The list that receives the items.</param>
    internal void Close(OpenTable table) => _right.ForEach(table.Take);

    private int? Number(LayoutLine half) =>
        RowNumber.Parse(half.Cells[columns.Number]) is { } printed ? int.Parse(printed, System.Globalization.CultureInfo.InvariantCulture) : null;
}
