using System.Diagnostics;
using System.Net.Http.Json;
using System.Text;
using DutyGraph.Benchmarks.Generating;
using DutyGraph.Core;
using DutyGraph.Neo4j;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Benchmarks.Neo4jLoading;

/// <summary>
/// Compares the loader with plain LOAD CSV of the same rows. Each loads into an empty database of its own server with the constraints and indexes. Also reports
/// the memory of the loading process at each quarter of the load.
/// </summary>
internal static class LoadingReport
{
    /// <summary>Measures each size in turn, and prints its row at once.</summary>
    /// <param name="sizes">Numbers of townships with one document each: the five published ones, then the same moved to others.</param>
    /// <param name="output">Where the table goes.</param>
    public static async Task RunAsync(IEnumerable<int> sizes, TextWriter output)
    {
        var published = Published.Read();
        await output.WriteLineAsync("| townships | items | load, s | items a second | LOAD CSV, s | items a second | times | resident at ¼ ½ ¾ 1, MB |");
        await output.WriteLineAsync("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            var documents = published.Facts((size + published.Originals.Count - 1) / published.Originals.Count).Take(size);
            var (items, load, resident) = await LoadAsync(documents, size);
            var csv = await LoadCsvAsync(documents);
            await output.WriteLineAsync(
                $"| {size} | {items} | {load.TotalSeconds:0.0} | {items / load.TotalSeconds:0} | {csv.TotalSeconds:0.0} | {items / csv.TotalSeconds:0} "
                + $"| {csv / load:0.00} | {string.Join(' ', resident.Select(bytes => $"{bytes / 1024 / 1024}"))} |");
        }
    }

    private static async Task<(int Items, TimeSpan Time, IReadOnlyList<long> Resident)> LoadAsync(IEnumerable<Facts> documents, int count)
    {
        await using var server = await Neo4jServer.StartNewAsync();
        await using var cypher = Neo4jTransport.Create(server.Options);
        await new GraphSchema(cypher, TimeProvider.System).ApplyAsync(waiting: null, default);
        var memory = new ResidentMemory(count);
        var watch = Stopwatch.StartNew();
        var summary = await new Neo4jLoader(cypher).LoadAsync(documents, memory, default);
        watch.Stop();
        return summary.Written == count
            ? (summary.Items, watch.Elapsed, memory.AtQuarters)
            : throw new InvalidOperationException($"{summary.Written} of {count} written.");
    }

    private static async Task<TimeSpan> LoadCsvAsync(IEnumerable<Facts> documents)
    {
        await using var server = await Neo4jServer.StartNewAsync();
        await using (var cypher = Neo4jTransport.Create(server.Options))
        {
            await new GraphSchema(cypher, TimeProvider.System).ApplyAsync(waiting: null, default);
        }

        using var tables = new CsvTables(server.ImportFolder);
        foreach (var facts in documents)
        {
            tables.Write(facts);
        }

        // The files are written before the clock starts.
        var statements = tables.Statements();
        using var http = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.Authorization = new(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{server.Options.User}:{server.Options.Password}")));
        var watch = Stopwatch.StartNew();
        foreach (var statement in statements)
        {
            await RunAsync(http, $"{server.Options.Url}/db/neo4j/query/v2", statement);
        }

        return watch.Elapsed;
    }

    /// <summary>Runs a statement that opens its own transactions (CALL IN TRANSACTIONS), which ICypher does not support.</summary>
    private static async Task RunAsync(HttpClient http, string url, string statement)
    {
        using var answer = await http.PostAsJsonAsync(url, new { statement });
        var said = await answer.Content.ReadAsStringAsync();
        if (said.Contains("\"errors\"", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{said} {statement}");
        }
    }

    /// <summary>Records the resident memory of the process at each quarter of a load.</summary>
    private sealed class ResidentMemory(int documents) : IProgress<LoadStep>
    {
        private readonly List<long> _resident = [];
        private int _done;

        public IReadOnlyList<long> AtQuarters => _resident;

        public void Report(LoadStep value)
        {
            lock (_resident)
            {
                if (value is DocumentLoaded && ++_done * 4 / documents > _resident.Count)
                {
                    _resident.Add(Environment.WorkingSet);
                }
            }
        }
    }
}
