using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Tells the fields of each row apart.</summary>
/// <param name="reference">The country's tables.</param>
public sealed class ItemReader(ReferenceTables reference)
{
    /// <summary>Reads every row of every list, in the order of the document.</summary>
    /// <param name="document">What a shape laid out.</param>
    /// <returns>An item a row; what could not be read is said in its issues.</returns>
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
            Category = string.Join(' ', row.Category.Paragraphs),
            Name = LineWraps.Join(row.Name),
            DepartmentsPrinted = handover?.Departments ?? LineWraps.Join(row.Departments),
            Superior = row.Superior is null ? [] : [.. ClauseReader.Read(row.Superior)],
            Township = row.Township is null ? [] : [.. ClauseReader.Read(row.Township)],
            Method = handover?.Method,
            Discontinued = handover?.IsDiscontinued ?? false,
            Issues = [.. row.Issues ?? []],
        };
    }
}
