using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Prints the results of a check as JSON with the field names of the API.</summary>
internal static class CheckJson
{
    /// <summary>Prints an array with an object for each file.</summary>
    public static void Write(IReadOnlyList<CheckedFile> files, TextWriter output) => Json.Write(output, files.Select(file => new FileJson(
        file.Path,
        file.Result.Facts is { } facts ? DocumentJson.Of(facts) : null,
        file.Result.Facts is { } read ? Issues(file, read) : [],
        file.Result.Parts,
        [.. file.Result.Errors.Select(error => new ErrorJson(error.Code, error.Line, error.Message.ToString()))])));

    private static IReadOnlyList<IssueJson> Issues(CheckedFile file, Facts facts)
    {
        var duties = facts.Duties.ToDictionary(duty => duty.Id);
        return [.. facts.Issues.Select(issue => IssueJson.Of(issue, file, issue.DutyId is { } id ? duties[id] : null))];
    }

    /// <param name="Path">The path, as the user can find the file.</param>
    /// <param name="Document">The document; null if the file could not be read as a list, for the reasons in <paramref name="Errors"/>.</param>
    /// <param name="Issues">What was inferred or could not be read.</param>
    /// <param name="Parts">How every part of the document was used; null if unknown.</param>
    /// <param name="Errors">The reasons why the file could not be read.</param>
    private sealed record FileJson(string Path, DocumentJson? Document, IReadOnlyList<IssueJson> Issues, DocumentParts? Parts, IReadOnlyList<ErrorJson> Errors);

    private sealed record ErrorJson(string Code, int? Line, string Message);

    private sealed record TownshipJson(string Id, string FullName);

    private sealed record DutyJson(string Id, DutyList List, int Number, string Name);

    private sealed record DocumentJson(string Id, string Title, TownshipJson Township, string? Edition, DutyCounts Counts)
    {
        public static DocumentJson Of(Facts facts) => new(
            facts.Document.Id,
            facts.Document.Title,
            new(facts.Township.Id, facts.Township.FullName),
            facts.Document.Edition,
            new(Count(facts, DutyList.Basic), Count(facts, DutyList.Assist), Count(facts, DutyList.Reclaimed)));

        private static int Count(Facts facts, DutyList list) => facts.Duties.Count(duty => duty.List == list);
    }

    /// <param name="Severity">Inferred, damaged or missing.</param>
    /// <param name="Code">The cause, in capitals.</param>
    /// <param name="Message">The description for people.</param>
    /// <param name="Field">The field of the item.</param>
    /// <param name="Line">The line in the document, from 1.</param>
    /// <param name="Place">The same place in the document's own terms; null in a text.</param>
    /// <param name="Printed">The text printed there.</param>
    /// <param name="LineText">The whole line as printed; null if the file has no such line.</param>
    /// <param name="Reading">The value read into the field; null if the issue does not concern a field.</param>
    /// <param name="Duty">The duty; null if the issue concerns the whole document.</param>
    private sealed record IssueJson(
        IssueSeverity Severity,
        string Code,
        string Message,
        string Field,
        int Line,
        string? Place,
        string Printed,
        string? LineText,
        string? Reading,
        DutyJson? Duty)
    {
        public static IssueJson Of(DataIssue issue, CheckedFile file, Duty? duty) => new(
            issue.Severity,
            issue.Code,
            issue.Message,
            issue.Field,
            issue.Line,
            issue.Place,
            issue.Printed,
            file.Line(issue.Line),
            duty is null ? null : FieldReading.Of(duty, issue.Field),
            duty is null ? null : new(duty.Id, duty.List, duty.Number, duty.Name));
    }
}
