using DutyGraph.Core;
using DutyGraph.Embedded;

namespace DutyGraph.Contract.Tests.Corpus;

/// <summary>Two instances of the service with the same facts: on the graph in memory, and on Neo4j as in production.</summary>
public sealed class TwoStores : IAsyncLifetime
{
    private readonly Neo4jWorld _world = new();
    private readonly StoreService _inMemory;
    private Neo4jService? _onNeo4j;
    private IReadOnlyList<Facts> _held = [];
    private EmbeddedGraph _graph = new([]);

    public TwoStores() => _inMemory = new StoreService(() => _graph);

    public Task InitializeAsync() => _world.InitializeAsync();

    /// <summary>The services of the instance on Neo4j, after <see cref="HoldAsync"/>.</summary>
    public IServiceProvider ServicesOnNeo4j => _onNeo4j!.Services;

    /// <summary>Returns clients of both, after replacing their graphs by these facts.</summary>
    public async ValueTask<(HttpClient InMemory, HttpClient OnNeo4j)> HoldAsync(IReadOnlyList<Facts> facts)
    {
        if (!ReferenceEquals(facts, _held))
        {
            await _world.HoldAsync(facts);
            (_graph, _held) = (new EmbeddedGraph(facts), facts);
            // A new instance: the cache of the last one still has answers about the world before.
            await (_onNeo4j?.DisposeAsync() ?? ValueTask.CompletedTask);
            _onNeo4j = new Neo4jService(_world.Server);
            await _onNeo4j.ReadyAsync();
        }

        return (_inMemory.CreateClient(), _onNeo4j!.CreateClient());
    }

    public async Task DisposeAsync()
    {
        await _inMemory.DisposeAsync();
        await (_onNeo4j?.DisposeAsync() ?? ValueTask.CompletedTask);
        await _world.DisposeAsync();
    }
}
