using System.Security.Cryptography;
using System.Text.Json;
using DutyGraph.Core;
using DutyGraph.Neo4j;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Contract.Tests;

/// <summary>A database that stores one world at a time. A world that is already stored is not loaded again.</summary>
public class Neo4jWorld : IAsyncLifetime
{
    private readonly Neo4jDatabase _database = new();
    private ICypher? _cypher;
    private ICypher? _cached;
    private string _held = "";

    /// <summary>The connection to the server, without the cache: for tests of statements.</summary>
    public ICypher Cypher => _cypher ??= Neo4jTransport.Create(OptionsOf(_database));

    /// <summary>The connection with the answer cache in front, as the service uses it. The world is loaded through it too.</summary>
    public ICypher Cached => _cached ??= CachedCypher.Over(Cypher, OptionsOf(_database));

    /// <summary>The connection options of the server.</summary>
    public Neo4jOptions Server => _database.Options;

    public Task InitializeAsync() => _database.InitializeAsync();

    /// <summary>Returns a graph with exactly these facts, replacing the world before.</summary>
    public async ValueTask<IDutyGraph> HoldAsync(IReadOnlyList<Facts> facts)
    {
        var world = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(facts)));
        if (_held != world)
        {
            _held = "";
            await Neo4jDatabase.WipeAsync(Cached);
            var summary = await new Neo4jLoader(Cached).LoadAsync(facts, progress: null, CancellationToken.None);
            Assert.Empty(summary.Refused);
            _held = world;
        }

        return new Neo4jGraph(Cached);
    }

    public async Task DisposeAsync()
    {
        // The cache disposes of the connection.
        await ((_cached ?? _cypher)?.DisposeAsync() ?? ValueTask.CompletedTask);

        await _database.DisposeAsync();
    }

    /// <summary>Returns the connection options.</summary>
    protected virtual Neo4jOptions OptionsOf(Neo4jDatabase database) => database.Options;
}
