using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Server.Tests.Neo4j;

/// <summary>A server for the tests of a class, which may stop and start it.</summary>
public sealed class ServerOfTests : IAsyncDisposable
{
    private readonly Lazy<Task<Neo4jServer>> _server = new(Neo4jServer.StartNewAsync);

    /// <summary>Returns the server, running. Skips the test if none can be started.</summary>
    public Task<Neo4jServer> RunningAsync() => _server.Value;

    public async ValueTask DisposeAsync()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
        {
            await (await _server.Value).DisposeAsync();
        }
    }
}
