using System.Text;
using System.Text.Json;
using DutyGraph.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit.Abstractions;

namespace DutyGraph.GraphQL.Reference;

/// <summary>
/// Runs requests, written by hand and generated, over two schemas and a generated world, and compares the answers with those of the reference implementation
/// (executions.jsonl, written by executions.js): the same data byte for byte, and the same errors with the same positions and paths in the same order. The
/// messages may differ.
/// </summary>
/// <param name="output">Gets the report.</param>
public sealed class ExecutionTests(ITestOutputHelper output) : IDisposable
{
    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();

    private readonly List<JsonDocument> _lines = [.. File.ReadLines(ReferenceFile.PathOf("executions.jsonl")).Select(line => JsonDocument.Parse(line))];

    public void Dispose() => _lines.ForEach(line => line.Dispose());

    [Theory]
    [InlineData("awkward")]
    [InlineData("service")]
    public async Task Execute_EveryRequest_AnswersWhatTheReferenceAnswers(string schema)
    {
        var executor = ExecutorOf(schema);
        var lines = _lines.Where(line => line.RootElement.GetProperty("schema").ValueEquals(schema)).ToList();
        var report = new StringBuilder();
        var disagreements = 0;
        foreach (var line in lines)
        {
            var request = line.RootElement.GetProperty("request");
            var (expected, actual) = (Shown(line.RootElement.GetProperty("answer")), await AskAsync(executor, request));
            if (expected != actual && ++disagreements <= 20)
            {
                report.AppendLine(request.ToString()).AppendLine("  reference: " + expected).AppendLine("  ours:      " + actual);
            }
        }

        output.WriteLine($"{schema}: {lines.Count} requests, {lines.Count - disagreements} agreements.");
        Assert.True(lines.Count >= 250, $"Only {lines.Count} requests.");
        Assert.True(disagreements == 0, $"{disagreements} of {lines.Count} requests:\n{report}");
    }

    private static RequestExecutor ExecutorOf(string schema)
    {
        var options = new GraphQLServerOptions
        {
            Validation = new()
            {
                MaxDepth = 128,
                MaxExpandedNesting = 256,
                MaxFields = 100_000,
                MaxAliases = 10_000,
                MaxDirectives = 10_000,
                MaxCost = 1_000_000,
            },
        };
        var world = MadeWorld.Over(ReferenceFile.Text($"{schema}.graphql"));
        return new(world, new TrustedDocumentsFile(world), Options.Create(options), NullLogger<RequestExecutor>.Instance);
    }

    private static async Task<string> AskAsync(RequestExecutor executor, JsonElement request)
    {
        var asked = new GraphQLRequest(request.GetProperty("query").GetString()!)
        {
            OperationName = request.TryGetProperty("operationName", out var name) ? name.GetString() : null,
            Variables = request.TryGetProperty("variables", out var variables) ? variables : default,
        };
        using var result = await executor.ExecuteAsync(asked, Services);
        using var answer = JsonDocument.Parse(result.Utf8Json);
        return Shown(answer.RootElement);
    }

    // Shows the data as it was sent, byte for byte.
    private static string Shown(JsonElement answer)
    {
        var errors = answer.TryGetProperty("errors", out var list) ? list.EnumerateArray().Select(Shown) : [];
        var data = answer.TryGetProperty("data", out var value) ? value.GetRawText() : "no data";
        return $"{data} {string.Join(", ", errors)}";

        static string Shown(JsonElement error)
        {
            var places = error.TryGetProperty("locations", out var locations)
                ? locations.EnumerateArray().Select(place => $"{place.GetProperty("line")}:{place.GetProperty("column")}")
                : [];
            return $"[{string.Join(' ', places)} {(error.TryGetProperty("path", out var path) ? path.GetRawText() : "")}]";
        }
    }
}
