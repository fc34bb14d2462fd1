using System.Diagnostics;

namespace DutyGraph.Neo4j.Testing;

/// <summary>A server started by the script in <c>../shared/neo4j</c> beside the repository, in a temporary folder.</summary>
internal sealed class ScriptServer : Neo4jServer
{
    // The guard waits for the end of its input, which is the end of this process or of the test; then it kills the server and deletes its folder. It runs in
    // its own session, because ending a test run kills the whole process group.
    private const string Guard = """
        "$0" start "$1" && read -r _; "$0" kill "$1"; rm -rf "$1"
        """;

    private readonly Process _guard;

    public ScriptServer() => _guard = Run("setsid", "--wait", "bash", "-c", Guard, Script!, Folder);

    /// <summary>The path of the script that starts and stops servers; null if the machine does not have it.</summary>
    public static string? Script { get; } = Beside(AppContext.BaseDirectory);

    public override Task StartAsync() => ToldAsync("start");

    public override Task StopAsync() => ToldAsync("stop");

    public override Task KillAsync() => ToldAsync("kill");

    public override async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
    }

    private protected override async Task StartFirstAsync()
    {
        if (await _guard.StandardOutput.ReadLineAsync() is not { } up || !up.Contains("http://", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Neo4j did not start: {await _guard.StandardError.ReadToEndAsync()}");
        }
    }

    private async Task ToldAsync(string command)
    {
        using var process = Run(Script!, command, Folder);
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
        start.Environment["NEO4J_HTTP_PORT"] = $"{HttpPort}";
        start.Environment["NEO4J_BOLT_PORT"] = $"{BoltPort}";
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
}
