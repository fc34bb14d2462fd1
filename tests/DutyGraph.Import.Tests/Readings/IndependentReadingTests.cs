using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using DutyGraph.Core;

namespace DutyGraph.Import.Tests;

/// <summary>
/// Compares the program with readings of the five lists by people: <c>*.reading.jsonl</c> was made from the documents alone, before there was a program, and
/// has the fields of every item. White space is ignored, because a person cannot distinguish a space from a line wrap.
/// </summary>
public sealed class IndependentReadingTests
{
    public static TheoryData<string> Documents => Lists.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_PublishedList_IsWhatTheEyeReads(string name) =>
        Assert.Equal(Reading.Of(PathOf($"{name}.reading.jsonl")), FactsOf.List(name).Duties.Select(Reading.Of));

    private static string PathOf(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);

    /// <summary>The fields of an item. Departments and categories are names.</summary>
    private sealed record Reading(
        DutyList List,
        int Number,
        int Line,
        string Category,
        string Name,
        ImmutableArray<string> Departments,
        ImmutableArray<Clause> Superior,
        ImmutableArray<Clause> Township,
        string? Method,
        bool Discontinued)
    {
        private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        };

        /// <summary>Returns one line of JSON for each item of a file.</summary>
        public static IEnumerable<string> Of(string path) => File.ReadLines(path).Select(line => JsonSerializer.Deserialize<Reading>(line, Json)!.ToLine());

        /// <summary>Returns what the program read as one line of JSON.</summary>
        public static string Of(Duty duty) => new Reading(
            duty.List,
            duty.Number,
            duty.Line,
            duty.CategoryId[NodeId.CategoryPrefix.Length..],
            duty.Name,
            [.. duty.DepartmentIds.Select(id => id[NodeId.DepartmentPrefix.Length..])],
            Clauses(duty.SuperiorResponsibilities),
            Clauses(duty.TownshipResponsibilities),
            duty.Method,
            duty.Discontinued).ToLine();

        private static ImmutableArray<Clause> Clauses(ImmutableArray<Responsibility> clauses) =>
            [.. clauses.Select(clause => new Clause(clause.Number, clause.Text))];

        private string ToLine() => string.Concat(JsonSerializer.Serialize(this, Json).Where(character => !char.IsWhiteSpace(character)));
    }

    private sealed record Clause(int? Number, string Text);
}
