using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace DutyGraph.Neo4j.Testing;

/// <summary>
/// A Neo4j server of one test, started by the script in <c>../shared/neo4j</c> beside the repository, in a temporary folder and on free ports. It can be
/// stopped, killed and started again. It ends with the process, even if the process is killed.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    /// <summary>Time limit of a statement, in seconds. Generous for busy machines; tests of time limits set their own.</summary>
    internal const int Patience = 120;

    private const string Password = "dutygraph";

    // The guard waits for the end of its input, which is the end of this process or of the test; then it kills the server and deletes its folder. It runs in
    // its own session, because ending a test run kills the whole process group.
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

    /// <summary>The path of the script that starts and stops servers; null if the machine does not have it.</summary>
    public static string? Available { get; } = Beside(AppContext.BaseDirectory);

    /// <summary>The connection options for the Query API.</summary>
    public Neo4jOptions Options => new()
    {
        Url = $"http://127.0.0.1:{_http}",
        Password = Password,
        ReadStatementSeconds = Patience,
        WriteStatementSeconds = Patience,
        ReadSeconds = Patience,
    };

    /// <summary>The address for the official driver.</summary>
    public string BoltUrl => $"bolt://127.0.0.1:{_bolt}";

    /// <summary>The folder that LOAD CSV reads as file:///.</summary>
    public string ImportFolder => Path.Combine(_folder, "import");

    private string Script { get; }

    /// <summary>Starts a server with an empty database, which takes about ten seconds. Skips the test if no server can be started.</summary>
    /// <exception cref="InvalidOperationException">The server did not start; the message is its log.</exception>
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

    /// <summary>Starts the server again with its data, after it was stopped or killed, and waits until it answers.</summary>
    public Task StartAsync() => ToldAsync("start");

    /// <summary>Stops the server properly.</summary>
    public Task StopAsync() => ToldAsync("stop");

    /// <summary>Kills the server (SIGKILL), as a power failure would.</summary>
    public Task KillAsync() => ToldAsync("kill");

    /// <summary>Kills the server, and deletes its data.</summary>
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
