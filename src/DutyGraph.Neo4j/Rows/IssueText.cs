using System.Text.Encodings.Web;
using System.Text.Json;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>An issue as a property holds it, which cannot be a map: JSON, its members in the order of <see cref="DataIssue"/>. Whose issue it is says the node.</summary>
internal static class IssueText
{
    // Chinese as it is: a person reads it in Neo4j Browser.
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of an issue.</summary>
    public static string Of(DataIssue issue) => JsonSerializer.Serialize(
        new Members(issue.Severity.ToString().ToUpperInvariant(), issue.Code, issue.Message, issue.Field, issue.Line, issue.Printed, issue.Place), Format);

    /// <summary>The issue of a text.</summary>
    /// <param name="text">What <see cref="Of"/> made.</param>
    /// <param name="dutyId">Id of the duty on which it stands; null where it stands on a document.</param>
    /// <exception cref="JsonException">The property holds something else.</exception>
    public static DataIssue Read(string text, string? dutyId)
    {
        var members = JsonSerializer.Deserialize<Members>(text, Format) ?? throw new JsonException($"No issue: {text}");
        return new DataIssue(
            Enum.Parse<IssueSeverity>(members.Severity, ignoreCase: true), members.Code, members.Message, members.Field, members.Line, members.Printed, dutyId) { Place = members.Place };
    }

    private sealed record Members(string Severity, string Code, string Message, string Field, int Line, string Printed, string? Place);
}
