using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Reads the fields of rows.</summary>
/// <param name="reference">The reference tables.</param>
public sealed partial class ItemReader(ReferenceTables reference)
{
    /// <summary>If more than this share of the names have spaces inside, spaces come from line wraps (qitai: a third).</summary>
    private const double MostGaps = 0.05;

    /// <summary>Reads all rows of all lists, in the order of the document.</summary>
    /// <param name="document">The document with its tables.</param>
    /// <returns>An item for each row; its issues say what could not be read.</returns>
    public IReadOnlyList<ListItem> Read(SourceDocument document)
    {
        var rows = document.Tables.SelectMany(table => table.Rows.Select(row => (table.List, Row: LeakedCell.PutBack(row)))).ToList();
        var items = new CategorySettler(reference.Categories).Settle(LostNumbers.Settle([.. rows.Select(row => Read(row.List, row.Row))]));
        var areWraps = rows.Count(row => row.Row.Name.Paragraphs.Any(ClauseDamage.HasGap)) > MostGaps * rows.Count;
        var signs = new DamageSigns(items, reference.Names, areWraps);
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
            Issues = [.. row.Issues ?? [], .. handover is null ? [] : NotDivided(handover, row)],
        };
    }

    private static IEnumerable<ItemIssue> NotDivided(Handover handover, SourceRow row) => handover is not { Departments: "", Method: { } method } ? [] :
    [
        new ItemIssue(
            IssueSeverity.Inferred,
            "HANDOVER_NOT_DIVIDED",
            "此格未能分出承接部门，全文读作工作方式。No receiving department was found in this cell; all of it was read as the method.",
            ItemFields.Method, row.Line, method),
    ];

    private static string DepartmentsOf(SourceCell? cell)
    {
        if (cell is null)
        {
            return "";
        }

        var departments = LineWraps.Join(DepartmentLabels.Remove(string.Join(AreLines(cell) ? '、' : ' ', Pieces(cell))));
        return departments.EndsWith('。') && CellFit.AreDepartments(departments[..^1]) ? departments[..^1] : departments;
    }

    // Lines, and words between spaces.
    private static string[] Pieces(SourceCell cell) =>
        [.. cell.Paragraphs.SelectMany(paragraph => paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    // A department on each line or between spaces, without marks between them. 县委 alone on a line goes on in the next: 县委 / 宣传部.
    private static bool AreLines(SourceCell cell) => Pieces(cell) is { Length: > 1 } pieces
        && pieces.All(piece => char.IsLetter(piece[^1]) && CellFit.AreDepartments(DepartmentLabels.Remove(piece)))
        && pieces[..^1].All(piece => !Unfinished().IsMatch(piece));

    [GeneratedRegex("([省州盟市县区旗乡镇]委(员会)?|政府|党委)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Unfinished();
}
