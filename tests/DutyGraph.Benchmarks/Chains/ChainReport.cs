using System.Diagnostics;
using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Neo4j;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Benchmarks.Chains;

/// <summary>Compares chains in memory with Neo4j's own variable-length matches and shortest paths on the five lists; and chains in memory with five townships
/// and with many.</summary>
internal static class ChainReport
{
    private const int Warm = 300;
    private const int Times = 200;

    /// <summary>Measures both, and prints a table for each.</summary>
    /// <param name="townships">Number of townships in the large graph.</param>
    /// <param name="output">Where the tables go.</param>
    /// <exception cref="InvalidOperationException">The stores find different nodes.</exception>
    public static async Task RunAsync(int townships, TextWriter output)
    {
        var published = Published.Read();
        await BesideNeo4jAsync(published, output);
        await GrowAsync(published, townships, output);
    }

    private static async Task BesideNeo4jAsync(Published published, TextWriter output)
    {
        var facts = published.Facts(1).ToArray();
        var embedded = new EmbeddedGraph(facts);
        await using var server = await Neo4jServer.StartNewAsync();
        server.Options.CacheSeconds = 0;
        await using var cypher = Neo4jTransport.Create(server.Options);
        await new Neo4jLoader(cypher).LoadAsync(facts, progress: null, default);
        await output.WriteLineAsync($"Medians of {Times}, one after the other, in ms.");
        await output.WriteLineAsync("\n| chain | nodes | in memory | Neo4j's own | times | our store on Neo4j |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var race in ChainRace.All)
        {
            var chain = await embedded.ChainAsync(race.Question, default);
            if (!(await race.AskNeo4jAsync(cypher)).SetEquals(chain.Nodes.Select(node => node.Id)))
            {
                throw new InvalidOperationException($"{race.Name}: Neo4j finds other nodes.");
            }

            Func<Task> inMemory = async () => await embedded.ChainAsync(race.Question, default);
            Func<Task> neo4j = async () => await race.AskNeo4jAsync(cypher);
            Func<Task> ours = async () => await new Neo4jGraph(cypher).ChainAsync(race.Question, default);
            foreach (var ask in new[] { inMemory, neo4j, ours })
            {
                await ChainRace.MedianAsync(ask, Warm);
            }

            var (first, second) = (await ChainRace.MedianAsync(inMemory, Times), await ChainRace.MedianAsync(neo4j, Times));
            await output.WriteLineAsync(
                $"| {race.Name} | {chain.Nodes.Length} | {first:0.000} | {second:0.000} | {second / first:0.0}× | "
                + $"{await ChainRace.MedianAsync(ours, Times):0.000} |");
        }
    }

    private static async Task GrowAsync(Published published, int townships, TextWriter output)
    {
        await output.WriteLineAsync($"\n| chain in memory | 5 townships | {townships} townships | times |\n| --- | ---: | ---: | ---: |");
        var few = await MeasureAsync(published, 5, output);
        var many = await MeasureAsync(published, townships, output);
        foreach (var (race, index) in ChainRace.All.Select((race, index) => (race, index)))
        {
            await output.WriteLineAsync($"| {race.Name} | {few[index]:0.000} | {many[index]:0.000} | {many[index] / few[index]:0.00}× |");
        }
    }

    private static async Task<double[]> MeasureAsync(Published published, int townships, TextWriter output)
    {
        var graph = new EmbeddedGraph(published.Facts(townships / published.Originals.Count));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        await graph.ChainAsync(ChainRace.All[0].Question, default);
        watch.Stop();
        var items = (await graph.StatisticsAsync(DutyFilter.All, default)).Counts.Total;
        await output.WriteLineAsync(
            $"| index of {items} duties | {watch.Elapsed.TotalSeconds:0.00} s | {(double)(GC.GetTotalMemory(forceFullCollection: true) - before) / items:0} "
            + "bytes a duty | |");
        var medians = new List<double>();
        foreach (var race in ChainRace.All)
        {
            Func<Task> ask = async () => await graph.ChainAsync(race.Question, default);
            await ChainRace.MedianAsync(ask, Warm);
            medians.Add(await ChainRace.MedianAsync(ask, Times));
        }

        return [.. medians];
    }
}
