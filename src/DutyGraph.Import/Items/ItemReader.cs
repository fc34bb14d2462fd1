using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads the fields of rows.</summary>
/// <param name="reference">The reference tables.</param>
public sealed class ItemReader(ReferenceTables reference)
{
    /// <summary>Reads all rows of all lists, in the order of the document.</summary>
    /// <param name="document">The document with its tables.</param>
    /// <returns>An item for each row; its issues say what could not be read.</returns>
    public IReadOnlyList<ListItem> Read(SourceDocument document)
    {
        var rows = document.Tables.SelectMany(table => table.Rows.Select(row => (table.List, Row: LeakedCell.PutBack(row)))).ToList();
        var items = new CategorySettler(reference.Categories).Settle(LostNumbers.Settle([.. rows.Select(row => Read(row.List, row.Row))]));
        var signs = new DamageSigns(items, reference.Names);
        return [.. items.Select((item, index) => signs.Flag(item, rows[index].Row))];
    }

    private static ListItem Read(DutyList list, SourceRow row)
    {
        var handover = row.Handover is null ? null : Handover.Read(row.Handover);
        return new ListItem
        {
            List = list,
            Number = int.TryParse(row.Number, out var number) ? number : 0,
            Line = row.Line,
            Category = CategoryLabel.Bare(string.Join(' ', row.Category.Paragraphs)),
            Name = LineWraps.Join(row.Name),
            DepartmentsPrinted = handover?.Departments ?? DepartmentsOf(row.Departments),
            Superior = row.Superior is null ? [] : [.. ClauseReader.Read(row.Superior)],
            Township = row.Township is null ? [] : [.. ClauseReader.Read(row.Township)],
            Method = handover?.Method,
            Discontinued = handover?.IsDiscontinued ?? false,
            Issues = [.. row.Issues ?? []],
        };
    }

    private static string DepartmentsOf(SourceCell? cell) =>
        cell is null ? "" : LineWraps.Join(DepartmentLabels.Remove(string.Join(' ', cell.Paragraphs)));
}
