using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// An issue as the value of a property, which cannot be a map: JSON, with members in the order of <see cref="DataIssue"/>. The node that has the property is
/// the owner of the issue.
/// </summary>
internal static class IssueText
{
    // Chinese is not escaped, so that it can be read in Neo4j Browser.
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Returns the text of an issue.</summary>
    public static string Of(DataIssue issue) => JsonSerializer.Serialize(
        new Members(issue.Severity.ToString().ToUpperInvariant(), issue.Code, issue.Message, issue.Field, issue.Line, issue.Printed, issue.Place), Format);

    /// <summary>Parses an issue.</summary>
    /// <param name="text">A text from <see cref="Of"/>.</param>
    /// <param name="dutyId">Id of the duty that has the issue; null if a document has it.</param>
    /// <exception cref="JsonException">The property contains something else.</exception>
    public static DataIssue Read(string text, string? dutyId)
    {
        var members = JsonSerializer.Deserialize<Members>(text, Format) ?? throw new JsonException($"No issue: {text}");
        return new DataIssue(
            Enum.Parse<IssueSeverity>(members.Severity, ignoreCase: true), members.Code, members.Message, members.Field, members.Line, members.Printed, dutyId)
        {
            Place = members.Place,
        };
    }

    private sealed record Members(string Severity, string Code, string Message, string Field, int Line, string Printed, string? Place);
}
