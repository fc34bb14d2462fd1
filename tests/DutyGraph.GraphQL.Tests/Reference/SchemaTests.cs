using System.Text;
using Xunit.Abstractions;

namespace DutyGraph.GraphQL.Reference;

/// <summary>
/// Checks schemas, each for one rule of section 3 of the specification, and compares the faults with those of the reference implementation (schemas.jsonl,
/// written by schemas.js): the same verdict, and as many faults except where another number is argued.
/// </summary>
/// <param name="output">Gets the report.</param>
public sealed class SchemaTests(ITestOutputHelper output)
{
    // Invalid by both, with another number of faults.
    private static readonly Dictionary<string, string> Argued = new(StringComparer.Ordinal)
    {
        ["type Query { a: Int }\ntype T { a: Int }\ninput T { a: Int }"] = "3.3: one name, two types. The reference also compares their fields.",
        ["schema { query: Query }\nschema { query: Query }\ntype Query { a: Int }"] = "3.3.1: one schema definition. The reference reports its roots too.",
        ["type Query { a(b: I): Int }\ninput I { a: J = {} }\ninput J { a: I = {} }"] =
            "3.10: each default of a cycle is named. The reference names the cycle.",
    };

    [Fact]
    public void Check_EverySchema_SaysWhatTheReferenceSays()
    {
        var verdicts = ReferenceFile.Read<Verdict>("schemas.jsonl");
        var report = new StringBuilder();
        var disagreements = 0;
        foreach (var (schema, errors) in verdicts)
        {
            var faults = SchemaText.Faults(schema);
            if (faults.Count == 0 != (errors.Count == 0) || faults.Count != errors.Count != Argued.ContainsKey(schema))
            {
                disagreements++;
                report.AppendLine(schema).AppendLine("  reference: " + string.Join(" | ", errors)).AppendLine("  ours:      " + string.Join(" | ", faults));
            }
        }

        output.WriteLine(
            $"{verdicts.Count} schemas, {verdicts.Count(verdict => verdict.Errors.Count == 0)} of them valid; "
            + $"{verdicts.Count - disagreements} agreements, {Argued.Count} of them with another number of faults.");
        Assert.True(verdicts.Count >= 130, $"Only {verdicts.Count} schemas.");
        Assert.True(disagreements == 0, $"{disagreements} of {verdicts.Count} schemas:\n{report}");
    }

    private sealed record Verdict(string Schema, IReadOnlyList<string> Errors);
}
