using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>A manual correction of one field of one item.</summary>
/// <param name="FileName">The correction table that contains it.</param>
/// <param name="Line">The line in that table, from 1.</param>
/// <param name="Document">The document to correct: the 16 digits of its id, or its file name.</param>
/// <param name="List">The list of the item.</param>
/// <param name="Number">The number of the item.</param>
/// <param name="Field">The name of the field in the API.</param>
/// <param name="Value">The corrected value; for clauses, one on each line, starting with its number if it has one.</param>
/// <param name="Reason">The reason for the correction.</param>
public sealed record Correction(string FileName, int Line, string Document, DutyList List, int Number, string Field, string Value, string Reason)
{
    /// <summary>The code of the issue that a correction adds to the item: CORRECTED.</summary>
    public const string Code = "CORRECTED";

    /// <summary>The fields that can be corrected.</summary>
    public static readonly ImmutableArray<string> Fields =
        ["category", "name", "departments", "superiorResponsibilities", "townshipResponsibilities", "method"];

    /// <summary>Whether items of a list have a field.</summary>
    /// <param name="list">The list.</param>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    public static bool Exists(DutyList list, string field) => field switch
    {
        "departments" => list != DutyList.Basic,
        "superiorResponsibilities" or "townshipResponsibilities" => list == DutyList.Assist,
        "method" => list == DutyList.Reclaimed,
        _ => true,
    };

    /// <summary>Whether the correction applies to a document.</summary>
    /// <param name="sha256">The SHA-256 of the document.</param>
    /// <param name="fileName">The name of the document, without folders.</param>
    public bool IsFor(string sha256, string fileName) =>
        Document == fileName || (Document.Length == 16 && sha256.StartsWith(Document, StringComparison.Ordinal));

    /// <summary>
    /// Returns the item with the field corrected. An issue keeps the printed value; it replaces issues for damaged or missing text in the field. If the field
    /// already has the corrected value, the item is returned unchanged.
    /// </summary>
    public ListItem ApplyTo(ListItem item)
    {
        var corrected = Field switch
        {
            "category" => item with { Category = Value },
            "name" => item with { Name = Value },
            "departments" => item with { DepartmentsPrinted = Value },
            "superiorResponsibilities" => item with { Superior = Clauses(item.Line) },
            "townshipResponsibilities" => item with { Township = Clauses(item.Line) },
            _ => item with { Method = Value },
        };
        return Printed(corrected) == Printed(item) ? item : corrected with
        {
            Issues = [.. item.Issues.Where(issue => issue.Field != Field || issue.Severity == IssueSeverity.Inferred), new ItemIssue(
                IssueSeverity.Inferred, Code, $"按更正表改读：{Reason}。Read as our corrections have it: {Reason}.", Field, item.Line, Printed(item))],
        };
    }

    private string Printed(ListItem item) => Field switch
    {
        "category" => item.Category,
        "name" => item.Name,
        "departments" => item.DepartmentsPrinted,
        "superiorResponsibilities" => Printed(item.Superior),
        "townshipResponsibilities" => Printed(item.Township),
        _ => item.Method ?? "",
    };

    private ImmutableArray<Clause> Clauses(int line) =>
        [.. ClauseReader.Read(new SourceCell(line, [.. Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]))];

    private static string Printed(ImmutableArray<Clause> clauses) =>
        string.Join('\n', clauses.Select(clause => clause.Number is { } number ? $"{number}.{clause.Text}" : clause.Text));
}
