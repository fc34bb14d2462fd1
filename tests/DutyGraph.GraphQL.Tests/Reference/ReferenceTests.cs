using System.Text;
using System.Text.Json;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;

namespace DutyGraph.GraphQL.Reference;

/// <summary>
/// Documents over an awkward schema, written by hand and generated, beside what the reference implementation said of them (verdicts.jsonl, made by verdicts.js).
/// The verdict, the number of errors and their places are the same, but for those in argued.jsonl, each with its reason from the specification.
/// </summary>
public sealed class ReferenceTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly ValidationOptions Generous =
        new() { MaxDepth = 128, MaxExpandedNesting = 256, MaxFields = 100_000, MaxAliases = 10_000, MaxDirectives = 10_000, MaxErrors = 10_000 };

    private static readonly Schema Awkward = SchemaText.Read(File.ReadAllText(PathOf("awkward.graphql")));

    [Fact]
    public void Validate_EveryDocument_SaysWhatTheReferenceSays()
    {
        var verdicts = Read<Verdict>("verdicts.jsonl");
        var argued = Read<Argument>("argued.jsonl").ToDictionary(argument => argument.Document, StringComparer.Ordinal);
        var report = new StringBuilder();
        var disagreements = 0;
        foreach (var verdict in verdicts)
        {
            var expected = argued.TryGetValue(verdict.Document, out var argument) ? argument.Ours : [.. verdict.Errors.Select(error => error.At).Order(StringComparer.Ordinal)];
            var actual = Check(verdict.Document);
            if (!expected.SequenceEqual(actual.Select(error => error.At), StringComparer.Ordinal) && ++disagreements <= 20)
            {
                report.AppendLine(verdict.Document);
                report.AppendLine("  reference: " + string.Join(" | ", verdict.Errors.OrderBy(error => error.At, StringComparer.Ordinal)));
                report.AppendLine("  ours:      " + string.Join(" | ", actual));
            }
        }

        Assert.True(verdicts.Count >= 1_000, $"Only {verdicts.Count} documents.");
        Assert.True(disagreements == 0, $"{disagreements} of {verdicts.Count} documents:\n{report}");
    }

    [Fact]
    public void Argued_EveryDisagreement_IsOneAndHasItsReason()
    {
        var verdicts = Read<Verdict>("verdicts.jsonl").ToDictionary(verdict => verdict.Document, StringComparer.Ordinal);

        Assert.All(Read<Argument>("argued.jsonl"), argument =>
        {
            Assert.NotEqual(verdicts[argument.Document].Errors.Select(error => error.At).Order(StringComparer.Ordinal), argument.Ours);
            Assert.Matches(@"^\d+(\.\d+)* ", argument.Reason);
        });
    }

    private static List<Found> Check(string document)
    {
        var errors = Parser.TryParse(document, out var parsed, out var error) ? DocumentValidator.Validate(Awkward, parsed, Generous) : [error];
        return [.. errors.Select(error => new Found(error.Message, string.Join(' ', error.Locations))).OrderBy(found => found.At, StringComparer.Ordinal)];
    }

    private static List<T> Read<T>(string name) => [.. File.ReadLines(PathOf(name)).Select(line => JsonSerializer.Deserialize<T>(line, Json)!)];

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Reference", name);

    private sealed record Verdict(string Document, IReadOnlyList<Found> Errors);

    private sealed record Found(string Message, string At)
    {
        public override string ToString() => $"{At} {Message}";
    }

    /// <summary>A document on which we disagree.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Ours">The places of our errors, in their order as texts.</param>
    /// <param name="Reason">A clause of the specification, and what it says.</param>
    private sealed record Argument(string Document, IReadOnlyList<string> Ours, string Reason);
}
