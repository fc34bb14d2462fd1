using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>All fields of a duty, as in a line of <c>*.truth.jsonl</c>. Departments, acts and categories are names; issues are the names of the fields that
/// have issues.</summary>
internal sealed record DocumentTruth(
    DutyList List,
    int Number,
    int Line,
    string Category,
    string Name,
    ImmutableArray<string> Departments,
    ImmutableArray<ClauseTruth> Superior,
    ImmutableArray<ClauseTruth> Township,
    string? Method,
    bool Discontinued,
    ImmutableArray<string> Acts,
    ImmutableArray<string> Forms,
    ImmutableArray<string> Inferred,
    ImmutableArray<string> Damaged,
    ImmutableArray<string> Missing)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>Reads the expected duties of a document from the file beside it.</summary>
    public static IReadOnlyList<DocumentTruth> Of(string path) =>
        [.. File.ReadLines(path).Select(line => JsonSerializer.Deserialize<DocumentTruth>(line, Json)!)];

    /// <summary>Returns the fields of a duty that was read.</summary>
    public static DocumentTruth Of(Duty duty) => new(
        duty.List,
        duty.Number,
        duty.Line,
        NameIn(duty.CategoryId),
        duty.Name,
        Names(duty.DepartmentIds),
        [.. duty.SuperiorResponsibilities.Select(ClauseTruth.Of)],
        [.. duty.TownshipResponsibilities.Select(ClauseTruth.Of)],
        duty.Method,
        duty.Discontinued,
        Names(duty.ActIds),
        duty.Forms,
        Fields(duty, IssueSeverity.Inferred),
        Fields(duty, IssueSeverity.Damaged),
        Fields(duty, IssueSeverity.Missing));

    /// <summary>Returns one line of JSON; two lines are equal if all fields are equal.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, Json);

    /// <summary>Returns the names contained in ids.</summary>
    internal static ImmutableArray<string> Names(IEnumerable<string> ids) => [.. ids.Select(NameIn)];

    private static string NameIn(string id) => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static ImmutableArray<string> Fields(Duty duty, IssueSeverity severity) =>
        [.. duty.Issues.Where(issue => issue.Severity == severity).Select(issue => issue.Field).Distinct().Order(StringComparer.Ordinal)];
}

/// <summary>All fields of a clause.</summary>
internal sealed record ClauseTruth(int? Number, string Text, ImmutableArray<string> Performers, ImmutableArray<string> ReportsTo)
{
    /// <summary>Returns the fields of a clause that was read.</summary>
    public static ClauseTruth Of(Responsibility clause) =>
        new(clause.Number, clause.Text, DocumentTruth.Names(clause.PerformerIds), DocumentTruth.Names(clause.ReportsToIds));
}
