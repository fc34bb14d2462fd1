using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using DutyGraph.Benchmarks.Race;
using DutyGraph.Neo4j;

namespace DutyGraph.Benchmarks.Answering;

/// <summary>A GraphQL server on the graph in Neo4j, in a process of its own.</summary>
internal sealed class Contender : IDisposable
{
    /// <summary>The folder of the Node server that the service is compared with.</summary>
    public static readonly NodeFolder Peer = new("Peer");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly HttpClient Client = new();

    private readonly Process _process;
    private readonly Func<Operation, string> _document;
    private readonly Func<Operation, string> _rows;
    private readonly string _requests = Directory.CreateTempSubdirectory("answering-").FullName;

    private Contender(string name, Uri url, ProcessStartInfo start, Func<Operation, string> document, Func<Operation, string> rows)
    {
        (Name, Url, _document, _rows) = (name, url, document, rows);
        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
    }

    public string Name { get; }

    private Uri Url { get; }

    /// <summary>Starts the service.</summary>
    /// <param name="name">Its name in the table.</param>
    /// <param name="server">Where the graph is.</param>
    /// <param name="url">Address of Neo4j for the transport under test.</param>
    /// <param name="cacheSeconds">Maximum age of a cached answer, in seconds.</param>
    public static Contender Ours(string name, Neo4jOptions server, string url, int cacheSeconds)
    {
        var address = Loopback.FreeAddress();
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "DutyGraph.Server"), ["--urls", address]);
        // The same setting as in the Dockerfile.
        start.Environment["DOTNET_TieredPGO"] = "1";
        start.Environment["DutyGraph__Store"] = "neo4j";
        start.Environment["DutyGraph__ImportAtStart"] = "false";
        start.Environment["DutyGraph__Neo4j__Url"] = url;
        start.Environment["DutyGraph__Neo4j__User"] = server.User;
        start.Environment["DutyGraph__Neo4j__Password"] = server.Password;
        start.Environment["DutyGraph__Neo4j__CacheSeconds"] = $"{cacheSeconds}";
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return new(name, new Uri($"{address}/graphql"), start, operation => operation.Ours, operation => operation.Rows.Ours);
    }

    /// <summary>Starts @neo4j/graphql behind graphql-yoga.</summary>
    /// <param name="server">Where the graph is.</param>
    /// <param name="bolt">Address of Neo4j for the Node driver.</param>
    public static Contender Theirs(Neo4jOptions server, string bolt)
    {
        var address = Loopback.FreeAddress();
        var start = new ProcessStartInfo("node", [Peer.File("server.js")]);
        start.Environment["NODE_ENV"] = "production";
        start.Environment["NEO4J_URI"] = bolt;
        start.Environment["NEO4J_USER"] = server.User;
        start.Environment["NEO4J_PASSWORD"] = server.Password;
        start.Environment["PORT"] = $"{new Uri(address).Port}";
        return new("@neo4j/graphql", new Uri($"{address}/graphql"), start, operation => operation.Theirs, operation => operation.Rows.Theirs);
    }

    /// <summary>Waits until the server answers, and returns the rows of its answer.</summary>
    /// <exception cref="InvalidOperationException">It answers with errors, or not at all.</exception>
    public async Task<IReadOnlyList<string>> AskAsync(Operation operation)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !_process.HasExited; await Task.Delay(Pause))
        {
            try
            {
                using var answer = await Client.PostAsJsonAsync(Url, new { query = _document(operation) });
                if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
                {
                    continue;
                }

                var text = await answer.Content.ReadAsStringAsync();
                return JsonNode.Parse(text) is JsonObject json && json["errors"] is null && json["data"] is { } data
                    ? Operation.Values(data, _rows(operation))
                    : throw new InvalidOperationException($"{Name} answered {(int)answer.StatusCode}: {text}");
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"{Name} gave no answer.");
    }

    /// <summary>Sends requests as fast as they are answered.</summary>
    public async Task<Heat> RaceAsync(Operation operation, int seconds)
    {
        var request = Path.Combine(_requests, $"{operation.Name}.json");
        await File.WriteAllTextAsync(request, new JsonObject { ["query"] = _document(operation) }.ToJsonString());
        return await Heat.RunAsync(Name, Url, request, seconds);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_requests, recursive: true);
    }
}
