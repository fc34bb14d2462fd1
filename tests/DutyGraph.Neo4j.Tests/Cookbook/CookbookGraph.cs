using DutyGraph.Import;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests.Cookbook;

/// <summary>The five lists in Neo4j, loaded once for all questions.</summary>
public sealed class CookbookGraph : IAsyncLifetime
{
    private readonly Neo4jDatabase _database = new();
    private ICypher? _cypher;

    /// <summary>The server. The test is skipped where there is none.</summary>
    public async Task<ICypher> OpenAsync()
    {
        if (_cypher is not null)
        {
            return _cypher;
        }

        var cypher = Neo4jTransport.Create(_database.Options);
        await _database.WipeAsync();
        var read = ImportFolder.Read(ImportFolder.Own, ImportFolder.Own);
        await new Neo4jLoader(cypher) { Topics = read.Topics }.LoadAsync(read.Facts, progress: null, default);
        return _cypher = cypher;
    }

    public Task InitializeAsync() => _database.InitializeAsync();

    public async Task DisposeAsync()
    {
        if (_cypher is not null)
        {
            await _cypher.DisposeAsync();
        }

        await _database.DisposeAsync();
    }
}
