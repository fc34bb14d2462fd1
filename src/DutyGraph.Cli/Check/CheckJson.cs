using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>What the check of files found, for programs; fields are named as the API names them.</summary>
internal static class CheckJson
{
    /// <summary>Writes an array, an object for each file.</summary>
    public static void Write(IReadOnlyList<CheckedFile> files, TextWriter output) => Json.Write(output, files.Select(file => new FileJson(
        file.Path,
        file.Result.Facts is { } facts ? DocumentJson.Of(facts) : null,
        file.Result.Facts is { } read ? Issues(file, read) : [],
        file.Result.Parts,
        [.. file.Result.Errors.Select(error => new ErrorJson(error.Code, error.Line, error.Message))])));

    private static IReadOnlyList<IssueJson> Issues(CheckedFile file, Facts facts)
    {
        var duties = facts.Duties.ToDictionary(duty => duty.Id);
        return [.. facts.Document.Issues.Select(issue => IssueJson.Of(issue, file, issue.DutyId is { } id ? duties[id] : null))];
    }

    /// <param name="Path">As the user finds it again.</param>
    /// <param name="Document">Null where the file could not be read as a list; then <paramref name="Errors"/> say why.</param>
    /// <param name="Issues">What had to be inferred or could not be read.</param>
    /// <param name="Parts">What became of every part of the document; null where that is not known.</param>
    /// <param name="Errors">Why it could not be read.</param>
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
    /// <param name="Code">What happened.</param>
    /// <param name="Message">For people.</param>
    /// <param name="Field">The field of the item.</param>
    /// <param name="Line">From 1.</param>
    /// <param name="Place">The line in the document's own terms; null in a text.</param>
    /// <param name="Printed">What the document prints there.</param>
    /// <param name="LineText">The whole line as printed; null where the file has no such line.</param>
    /// <param name="Reading">What was read into the field; null where the issue is about none.</param>
    /// <param name="Duty">The item; null where the issue is the document's.</param>
    private sealed record IssueJson(
        IssueSeverity Severity, string Code, string Message, string Field, int Line, string? Place, string Printed, string? LineText, string? Reading, DutyJson? Duty)
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
