using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Our own reading of one field of one item.</summary>
/// <param name="FileName">The table of corrections that holds it.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Document">The document it is for: the 16 digits of its id, or its file name.</param>
/// <param name="List">The list of the item.</param>
/// <param name="Number">Its number.</param>
/// <param name="Field">The field, as the API names it.</param>
/// <param name="Value">What it says in our reading; of clauses, one a line, each with its number before it where it has one.</param>
/// <param name="Reason">Why.</param>
public sealed record Correction(string FileName, int Line, string Document, DutyList List, int Number, string Field, string Value, string Reason)
{
    /// <summary>The code of the issue that a correction leaves on the item: CORRECTED.</summary>
    public const string Code = "CORRECTED";

    /// <summary>The fields that can be corrected.</summary>
    public static readonly ImmutableArray<string> Fields =
        ["category", "name", "departments", "superiorResponsibilities", "townshipResponsibilities", "method"];

    /// <summary>Whether the items of a list have the field.</summary>
    /// <param name="list">The list.</param>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    public static bool Exists(DutyList list, string field) => field switch
    {
        "departments" => list != DutyList.Basic,
        "superiorResponsibilities" or "townshipResponsibilities" => list == DutyList.Assist,
        "method" => list == DutyList.Reclaimed,
        _ => true,
    };

    /// <summary>Whether it is for this document.</summary>
    /// <param name="sha256">Of the document's bytes.</param>
    /// <param name="fileName">The document's, without folders.</param>
    public bool IsFor(string sha256, string fileName) =>
        Document == fileName || (Document.Length == 16 && sha256.StartsWith(Document, StringComparison.Ordinal));

    /// <summary>The item with the field corrected, and what was printed there kept in an issue, which takes the place of what was damaged or missing
    /// there; the item as it is where the field was read so already.</summary>
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
