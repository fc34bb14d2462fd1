using DutyGraph.Contract.Tests;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests;

/// <summary>A database with the five published lists, loaded once for a class whose tests only read.</summary>
public sealed class FiveListsDatabase : IAsyncLifetime
{
    private readonly Neo4jDatabase _database = new();
    private ICypher? _cypher;

    /// <summary>The connection. Reading it skips the test if there is no server.</summary>
    public ICypher Cypher => _cypher ?? Neo4jTransport.Create(_database.Options);

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        if (_database.IsThere)
        {
            await _database.WipeAsync();
            _cypher = Neo4jTransport.Create(_database.Options);
            await new Neo4jLoader(_cypher).LoadAsync(FiveLists.Facts, progress: null, default);
        }
    }

    public async Task DisposeAsync()
    {
        await (_cypher?.DisposeAsync() ?? default);
        await _database.DisposeAsync();
    }
}
