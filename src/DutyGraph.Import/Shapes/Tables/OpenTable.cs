using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>One of the three lists while its rows are still coming in.</summary>
/// <param name="list">Which list.</param>
/// <param name="line">Line of its title.</param>
internal sealed class OpenTable(DutyList list, int line)
{
    /// <summary>Which list.</summary>
    internal DutyList List => list;

    /// <summary>The rows so far.</summary>
    internal List<OpenRow> Rows { get; } = [];

    /// <summary>Takes a line of the list: a row, the rest of the row above, or a footer.</summary>
    internal void Take(LayoutLine row)
    {
        if (RowNumber.Parse(row.Cells[0]) is { } number)
        {
            Rows.Add(new OpenRow(list, row.Line, number, row.Cells.RemoveAt(0)));
        }
        else if (row.Cells[0].IsEmpty && row.Cells.Length > 2 && !row.Cells[1].IsEmpty && !row.Cells[2].IsEmpty)
        {
            // A category and a name begin an item, also where its number was lost.
            Rows.Add(new OpenRow(list, row.Line, "", row.Cells.RemoveAt(0)));
        }
        else if (Rows.Count > 0 && !PageFooter.Matches(row.Text) && !TitlePage.IsTitle(row.Text))
        {
            Rows[^1].Continue(row);
        }
    }

    /// <summary>The list as it stands.</summary>
    internal SourceTable Close() => new(list, line, [.. Rows.Select(row => row.Close())]);
}
