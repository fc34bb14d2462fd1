using System.Diagnostics;
using DutyGraph.Core;
using DutyGraph.Neo4j;

namespace DutyGraph.Benchmarks.Chains;

/// <summary>One chain query, run on the graph in memory, on the same graph in Neo4j through our store, and in Neo4j by the statement that its manual
/// suggests.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Question">The chain.</param>
/// <param name="Statement">The statement for Neo4j; returns the ids of nodes.</param>
internal sealed record ChainRace(string Name, ChainQuestion Question, CypherStatement Statement)
{
    private const string Types =
        "PART_OF|HAS_DUTY|HAD_DUTY|ASSISTS|RECLAIMED_BY|IN_CATEGORY|CITES|ABOUT|OF_KIND|BELONGS_TO|HAS_RESPONSIBILITY|PERFORMED_BY|REPORTS_TO";

    /// <summary>Up to 500 nodes at depth 2, and shortest paths with few and with many edges.</summary>
    public static readonly IReadOnlyList<ChainRace> All =
    [
        Around("up to 500 nodes around a duty, depth 2", "Duty", new("duty:昌吉市六工镇/2025-01/ASSIST/54")),
        Around("up to 500 nodes around a department, depth 2", "Department", new("department:昭苏县农业农村局")),
        Around("up to 500 nodes around a township, depth 2", "Township", new("township:昭苏县昭苏镇")),
        Between("shortest paths, duty to duty", "Duty", "Duty", new("duty:昌吉市六工镇/2025-01/ASSIST/54", "duty:昭苏县昭苏镇/2025-07/ASSIST/1", Depth: 6)),
        Between("shortest paths, township to department", "Township", "Department", new("township:木垒县大石头乡", "department:昭苏县水利局", Depth: 6)),
    ];

    /// <summary>Returns the median of several runs, in milliseconds.</summary>
    /// <param name="ask">One run.</param>
    /// <param name="times">The number of runs.</param>
    public static async Task<double> MedianAsync(Func<Task> ask, int times)
    {
        var taken = new double[times];
        for (var time = 0; time < times; time++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask();
            taken[time] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(taken);
        return taken[times / 2];
    }

    /// <summary>Returns the ids that Neo4j's own statement finds.</summary>
    public async Task<IReadOnlySet<string>> AskNeo4jAsync(ICypher cypher)
    {
        var rows = await cypher.ReadAsync(
            Statement,
            new() { ["from"] = Question.From, ["to"] = Question.To ?? "", ["limit"] = Question.To is null ? Question.Limit : int.MaxValue },
            CancellationToken.None);
        return rows.Rows.SelectMany(row => row[0] is object?[] many ? many : [row[0]]).Select(id => (string)id!).ToHashSet(StringComparer.Ordinal);
    }

    private static ChainRace Around(string name, string label, ChainQuestion question) => new(name, question, new(
        "benchmark/around",
        $"""
        MATCH path = (from:{label} {"{"}id: $from{"}"})-[:{Types}*0..{question.Depth}]-(node)
        WITH node, min(length(path)) AS distance
        RETURN node.id ORDER BY distance, node.id LIMIT $limit
        """));

    private static ChainRace Between(string name, string from, string to, ChainQuestion question) => new(name, question, new(
        "benchmark/between",
        $"""
        MATCH (from:{from} {"{"}id: $from{"}"}), (to:{to} {"{"}id: $to{"}"})
        MATCH path = allShortestPaths((from)-[:{Types}*..{question.Depth}]-(to))
        RETURN [node IN nodes(path) | node.id] LIMIT $limit
        """));
}
