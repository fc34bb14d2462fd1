using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace DutyGraph.Neo4j.Testing;

/// <summary>
/// A Neo4j server of the test's own, from <c>../shared/neo4j</c> beside the repository: in a temporary folder and on free ports, to be stopped, killed and
/// started again. It ends with the process, however that ends.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    /// <summary>How long a statement may take on a machine that does much else, in seconds: no test is about that, unless it says so.</summary>
    internal const int Patience = 120;

    private const string Password = "dutygraph";

    // Waits for the end of its input, which is the end of this process or of the test: then the server and its folder go. It is in a session of its own, since
    // whoever ends a run of tests ends all of their group.
    private const string Guard = """
        "$0" start "$1" && read -r _; "$0" kill "$1"; rm -rf "$1"
        """;

    private readonly string _folder;
    private readonly int _http = FreePort();
    private readonly int _bolt = FreePort();
    private readonly Process _guard;

    private Neo4jServer(string script)
    {
        Script = script;
        _folder = Path.Combine(Path.GetTempPath(), $"dutygraph-neo4j-{Guid.NewGuid():N}");
        _guard = Run("setsid", "--wait", "bash", "-c", Guard, script, _folder);
    }

    /// <summary>The script that starts and stops servers; none where the machine lacks it.</summary>
    public static string? Available { get; } = Beside(AppContext.BaseDirectory);

    /// <summary>How to reach it over the Query API.</summary>
    public Neo4jOptions Options => new()
    {
        Url = $"http://127.0.0.1:{_http}",
        Password = Password,
        ReadStatementSeconds = Patience,
        WriteStatementSeconds = Patience,
        ReadSeconds = Patience,
    };

    /// <summary>Its address for the official driver.</summary>
    public string BoltUrl => $"bolt://127.0.0.1:{_bolt}";

    /// <summary>What LOAD CSV reads as file:///.</summary>
    public string ImportFolder => Path.Combine(_folder, "import");

    private string Script { get; }

    /// <summary>Starts a server with an empty database, about ten seconds. The test is skipped where there is none to start.</summary>
    /// <exception cref="InvalidOperationException">It did not start: its log.</exception>
    public static async Task<Neo4jServer> StartNewAsync()
    {
        Skip.If(Available is null, "No Neo4j server can be started here: there is no ../shared/neo4j/neo4j beside the repository.");
        var server = new Neo4jServer(Available);
        if (await server._guard.StandardOutput.ReadLineAsync() is not { } up || !up.Contains("http://", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Neo4j did not start: {await server._guard.StandardError.ReadToEndAsync()}");
        }

        return server;
    }

    /// <summary>Starts it again with its data, once it was stopped or killed; returns once it answers.</summary>
    public Task StartAsync() => ToldAsync("start");

    /// <summary>Stops it in an orderly way.</summary>
    public Task StopAsync() => ToldAsync("stop");

    /// <summary>Ends it at once (SIGKILL), as a power cut would.</summary>
    public Task KillAsync() => ToldAsync("kill");

    /// <summary>Ends it, and removes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
    }

    private async Task ToldAsync(string command)
    {
        using var process = Run(Script, command, _folder);
        process.StandardInput.Close();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"neo4j {command}: {said}");
        }
    }

    private Process Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NEO4J_HTTP_PORT"] = $"{_http}";
        start.Environment["NEO4J_BOLT_PORT"] = $"{_bolt}";
        start.Environment["NEO4J_PASSWORD"] = Password;
        start.Environment.TryAdd("NEO4J_HEAP", "512m");
        start.Environment.TryAdd("NEO4J_PAGECACHE", "256m");
        return Process.Start(start)!;
    }

    private static string? Beside(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "DutyGraph.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        var script = folder is null ? null : Path.GetFullPath(Path.Combine(folder, "..", "shared", "neo4j", "neo4j"));
        return File.Exists(script) ? script : null;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
