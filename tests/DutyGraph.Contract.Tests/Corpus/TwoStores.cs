using DutyGraph.Core;
using DutyGraph.Embedded;
using DutyGraph.Neo4j;

namespace DutyGraph.Contract.Tests.Corpus;

/// <summary>Two instances of the service, on the graph in memory and on Neo4j, with the same facts.</summary>
public sealed class TwoStores : IAsyncLifetime
{
    private readonly Neo4jWorld _world = new();
    private readonly StoreService _onNeo4j;
    private readonly StoreService _inMemory;
    private IReadOnlyList<Facts> _held = [];
    private EmbeddedGraph _graph = new([]);

    public TwoStores()
    {
        _onNeo4j = new StoreService(() => new Neo4jGraph(_world.Cypher));
        _inMemory = new StoreService(() => _graph);
    }

    public Task InitializeAsync() => _world.InitializeAsync();

    /// <summary>Returns clients of both, after replacing their graphs by these facts.</summary>
    public async ValueTask<(HttpClient InMemory, HttpClient OnNeo4j)> HoldAsync(IReadOnlyList<Facts> facts)
    {
        await _world.HoldAsync(facts);
        if (!ReferenceEquals(facts, _held))
        {
            (_graph, _held) = (new EmbeddedGraph(facts), facts);
        }

        return (_inMemory.CreateClient(), _onNeo4j.CreateClient());
    }

    public async Task DisposeAsync()
    {
        await _inMemory.DisposeAsync();
        await _onNeo4j.DisposeAsync();
        await _world.DisposeAsync();
    }
}
