using System.Net;
using System.Net.Sockets;
using Xunit;

namespace DutyGraph.Neo4j.Testing;

/// <summary>
/// A Neo4j server of one test, on free ports, started by the script in <c>../shared/neo4j</c> or in Docker (<see cref="ServerSource"/>). It can be stopped,
/// killed and started again with its data. It ends with the process, even if the process is killed.
/// </summary>
public abstract class Neo4jServer : IAsyncDisposable
{
    /// <summary>Time limit of a statement, in seconds. Generous for busy machines; tests of time limits set their own.</summary>
    internal const int Patience = 120;

    private protected const string Password = "dutygraph";

    /// <summary>Whether a server can be started on this machine.</summary>
    public static bool CanStart => Source is not ServerSource.None;

    /// <summary>The connection options for the Query API.</summary>
    public Neo4jOptions Options => new()
    {
        Url = $"http://{Host}:{HttpPort}",
        Password = Password,
        ReadStatementSeconds = Patience,
        WriteStatementSeconds = Patience,
        ReadSeconds = Patience,
    };

    /// <summary>The address for the official driver.</summary>
    public string BoltUrl => $"bolt://{Host}:{BoltPort}";

    /// <summary>The folder that LOAD CSV reads as file:///.</summary>
    public string ImportFolder => Path.Combine(Folder, "import");

    /// <summary>A temporary folder of the server.</summary>
    private protected string Folder { get; } = Path.Combine(Path.GetTempPath(), $"dutygraph-neo4j-{Guid.NewGuid():N}");

    /// <summary>The host name of the server.</summary>
    private protected virtual string Host => "127.0.0.1";

    // The same ports after each start: a test keeps its address.
    private protected int HttpPort { get; } = FreePort();

    private protected int BoltPort { get; } = FreePort();

    private static ServerSource Source => ServerSources.First(named: null, ScriptServer.Script, () => DockerServer.IsAvailable);

    /// <summary>Starts a server with an empty database, which takes about ten seconds. Skips the test if no server can be started.</summary>
    /// <exception cref="InvalidOperationException">The server did not start; the message is its log.</exception>
    public static async Task<Neo4jServer> StartNewAsync()
    {
        Skip.IfNot(CanStart, ServerSources.Missing);
        Neo4jServer server = Source is ServerSource.Script ? new ScriptServer() : new DockerServer();
        await server.StartFirstAsync();
        return server;
    }

    /// <summary>Starts the server again with its data, after it was stopped or killed, and waits until it answers.</summary>
    public abstract Task StartAsync();

    /// <summary>Stops the server properly.</summary>
    public abstract Task StopAsync();

    /// <summary>Kills the server (SIGKILL), as a power failure would.</summary>
    public abstract Task KillAsync();

    /// <summary>Kills the server, and deletes its data.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>Starts the new server, and waits until it answers.</summary>
    private protected abstract Task StartFirstAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
