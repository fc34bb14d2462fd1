using DutyGraph.Benchmarks.Race;
using DutyGraph.Import;
using DutyGraph.Neo4j;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Benchmarks.Answering;

/// <summary>Compares the service on Neo4j with @neo4j/graphql: one server, one graph, the five lists.</summary>
internal static class AnsweringReport
{
    private const int WarmRounds = 3;

    /// <summary>Runs the comparison and prints a table for each operation.</summary>
    /// <param name="names">Names of the operations; empty for all.</param>
    /// <param name="pace">How long each server is measured.</param>
    /// <param name="output">Where the tables go.</param>
    /// <exception cref="InvalidOperationException">A program is missing, or the servers give different answers.</exception>
    public static async Task RunAsync(IReadOnlyList<string> names, Pace pace, TextWriter output)
    {
        var operations = names is [] ? Operation.All : [.. names.Select(Operation.Named)];
        await Contender.Peer.InstallAsync();
        await using var server = await Neo4jServer.StartNewAsync();
        await using (var cypher = Neo4jTransport.Create(server.Options))
        {
            await new Neo4jLoader(cypher).LoadAsync(ImportFolder.Read(ImportFolder.Own, ImportFolder.Own).Facts, progress: null, default);
        }

        using var cached = Contender.Ours("ours", server.Options, server.Options.Url, cacheSeconds: 1);
        using var uncached = Contender.Ours("ours, nothing cached", server.Options, server.Options.Url, cacheSeconds: 0);
        using var driver = HasDriver(server.BoltUrl)
            ? Contender.Ours("ours, nothing cached, official driver", server.Options, server.BoltUrl, cacheSeconds: 0)
            : null;
        using var theirs = Contender.Theirs(server.Options, server.BoltUrl);
        Contender[] contenders = [cached, uncached, .. driver is null ? Array.Empty<Contender>() : [driver], theirs];
        await output.WriteLineAsync($"{Heat.Connections} connections; medians of {pace.Rounds} rounds of {pace.Seconds} s.");
        foreach (var operation in operations)
        {
            await CheckAsync(operation, contenders);
        }

        // Neo4j answers several times as fast after it has run for a minute or two, whatever the queries: warm up with all operations before measuring the
        // first.
        for (var round = 0; round < WarmRounds; round++)
        {
            foreach (var operation in operations)
            {
                await WarmAsync(operation, contenders, pace);
            }
        }

        foreach (var operation in operations)
        {
            await WriteAsync(operation, await RaceAsync(operation, contenders, pace), theirs.Name, output);
        }
    }

    /// <summary>Whether this build includes the official driver (<c>-p:Neo4jDriver=true</c>).</summary>
    private static bool HasDriver(string bolt) => new Neo4jOptions { Url = bolt }.Violations().Count == 0;

    private static async Task CheckAsync(Operation operation, Contender[] contenders)
    {
        var expected = await contenders[0].AskAsync(operation);
        foreach (var contender in contenders.Skip(1))
        {
            var rows = await contender.AskAsync(operation);
            if (expected.Count == 0 || !rows.SequenceEqual(expected))
            {
                throw new InvalidOperationException(
                    $"{operation.Name}: {contenders[0].Name} and {contender.Name} answer differently:{Environment.NewLine}"
                    + $"{string.Join(Environment.NewLine, expected.Zip(rows).Where(pair => pair.First != pair.Second).Take(3))} "
                    + $"({expected.Count} and {rows.Count} rows)");
            }
        }
    }

    private static async Task WarmAsync(Operation operation, Contender[] contenders, Pace pace)
    {
        foreach (var contender in contenders)
        {
            await contender.RaceAsync(operation, pace.WarmSeconds);
        }
    }

    private static async Task<Dictionary<string, Heat>> RaceAsync(Operation operation, Contender[] contenders, Pace pace)
    {
        await WarmAsync(operation, contenders, pace);
        var heats = contenders.ToDictionary(contender => contender.Name, _ => new List<Heat>());
        for (var round = 0; round < pace.Rounds; round++)
        {
            foreach (var contender in contenders)
            {
                heats[contender.Name].Add(await contender.RaceAsync(operation, pace.Seconds));
            }
        }

        return heats.ToDictionary(entry => entry.Key, entry => Heat.Median(entry.Value));
    }

    private static async Task WriteAsync(Operation operation, Dictionary<string, Heat> heats, string beside, TextWriter output)
    {
        await output.WriteLineAsync($"""

            {operation.Name}: `{operation.Ours}`

            | server | requests/s | p50, ms | p99, ms | beside {beside} |
            | --- | ---: | ---: | ---: | ---: |
            """);
        foreach (var (name, heat) in heats)
        {
            await output.WriteLineAsync($"| {name} | {heat.Requests:0} | {heat.P50:0.00} | {heat.P99:0.00} | {heat.Requests / heats[beside].Requests:0.00}× |");
        }
    }
}
