using System.Text;
using DutyGraph.GraphQL.Language;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.GraphQL.Validation;
using Xunit.Abstractions;

namespace DutyGraph.GraphQL.Reference;

/// <summary>
/// Validates documents, written by hand and generated, over two schemas, and compares the results with those of the reference implementation (verdicts.jsonl,
/// written by verdicts.js). The
/// verdict, the number of errors and their positions are the same, except for the documents in argued.jsonl, each with a reason from the specification.
/// </summary>
/// <param name="output">Gets the report.</param>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private static readonly ValidationOptions Generous =
        new() { MaxDepth = 128, MaxExpandedNesting = 256, MaxFields = 100_000, MaxAliases = 10_000, MaxDirectives = 10_000, MaxErrors = 10_000 };

    private static readonly IReadOnlyList<Verdict> Verdicts = ReferenceFile.Read<Verdict>("verdicts.jsonl");

    private static readonly Dictionary<string, Argument> Argued =
        ReferenceFile.Read<Argument>("argued.jsonl").ToDictionary(argument => argument.Document, StringComparer.Ordinal);

    [Theory]
    [InlineData("awkward", 1_300)]
    [InlineData("service", 700)]
    public void Validate_EveryDocument_SaysWhatTheReferenceSays(string schema, int least)
    {
        var known = ReferenceFile.Schema(schema);
        var verdicts = Verdicts.Where(verdict => verdict.Schema == schema).ToList();
        var report = new StringBuilder();
        var disagreements = 0;
        foreach (var verdict in verdicts)
        {
            var argument = Argued.GetValueOrDefault(verdict.Document);
            var actual = Check(known, verdict.Document);
            if (!(argument?.Ours ?? verdict.Places).SequenceEqual(actual.Select(error => error.At), StringComparer.Ordinal) && ++disagreements <= 20)
            {
                report.AppendLine(verdict.Document);
                report.AppendLine("  reference: " + string.Join(" | ", verdict.Errors.OrderBy(error => error.At, StringComparer.Ordinal)));
                report.AppendLine("  ours:      " + string.Join(" | ", actual));
            }
        }

        Tell(schema, verdicts);
        Assert.True(verdicts.Count >= least, $"Only {verdicts.Count} documents.");
        Assert.True(disagreements == 0, $"{disagreements} of {verdicts.Count} documents:\n{report}");
    }

    [Fact]
    public void Validate_UnknownNames_SuggestsWhatTheReferenceSuggests()
    {
        var wrong = Verdicts.Where(verdict => verdict.Errors.Any(error => error.Suggestion.Length > 0)).ToList();

        Assert.All(wrong, verdict => Assert.Equal(
            verdict.Errors.Select(error => $"{error.At} {error.Suggestion}").Order(StringComparer.Ordinal),
            Check(ReferenceFile.Schema(verdict.Schema), verdict.Document).Select(error => $"{error.At} {error.Suggestion}").Order(StringComparer.Ordinal)));
        Assert.True(wrong.Count >= 100, $"Only {wrong.Count} documents.");
    }

    [Fact]
    public void Argued_EveryDisagreement_IsOneAndHasItsReason()
    {
        var verdicts = Verdicts.Where(verdict => verdict.Schema == "awkward").ToDictionary(verdict => verdict.Document, StringComparer.Ordinal);

        Assert.All(Argued.Values, argument =>
        {
            Assert.NotEqual(verdicts[argument.Document].Places, argument.Ours);
            Assert.Matches(@"^\d+(\.\d+)* ", argument.Reason);
        });
    }

    private static List<Found> Check(Schema schema, string document)
    {
        var errors = Parser.TryParse(document, out var parsed, out var error) ? DocumentValidator.Validate(schema, parsed, Generous) : [error];
        return [.. errors.Select(error => new Found(error.Message, string.Join(' ', error.Locations))).OrderBy(found => found.At, StringComparer.Ordinal)];
    }

    private void Tell(string schema, List<Verdict> verdicts)
    {
        var argued = verdicts.Where(verdict => Argued.ContainsKey(verdict.Document)).ToList();
        output.WriteLine(
            $"{schema}: {verdicts.Count} documents, {verdicts.Count(verdict => verdict.Errors.Count == 0)} of them valid by the reference; "
            + $"{verdicts.Count - argued.Count} agreements, {(argued.Count == 0 ? "no disagreement" : $"{argued.Count} disagreements, each argued")}.");
        argued.ForEach(verdict => output.WriteLine($"""

            {verdict.Document}
              reference: {string.Join(" | ", verdict.Places)}
              ours:      {string.Join(" | ", Argued[verdict.Document].Ours)}
              {Argued[verdict.Document].Reason}
            """));
    }

    private sealed record Verdict(string Schema, string Document, IReadOnlyList<Found> Errors)
    {
        public IReadOnlyList<string> Places { get; } = [.. Errors.Select(error => error.At).Order(StringComparer.Ordinal)];
    }

    private sealed record Found(string Message, string At)
    {
        /// <summary>The suggested names, sorted: two names that are equally close may come in either order.</summary>
        public string Suggestion => Message.Split(" Did you mean ") is [_, var meant]
            ? string.Join(' ', meant.Split('?')[0].Split('"').Where((_, part) => part % 2 == 1).Order(StringComparer.Ordinal))
            : "";

        public override string ToString() => $"{At} {Message}";
    }

    /// <summary>A document for which our result differs on purpose.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Ours">The positions of our errors, sorted as text.</param>
    /// <param name="Reason">The clause of the specification, and what it says.</param>
    private sealed record Argument(string Document, IReadOnlyList<string> Ours, string Reason);
}
