using DutyGraph.Core;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests;

/// <summary>Tests on a real server. Each begins with a database that has the schema but no data.</summary>
public abstract class ServerTests(Neo4jDatabase database) : IClassFixture<Neo4jDatabase>, IAsyncLifetime
{
    private protected Neo4jDatabase Database => database;

    private protected ICypher Cypher { get; private set; } = null!;

    private protected DocumentWriter Writer => new(Cypher, ReferenceNodes.None);

    public virtual async Task InitializeAsync()
    {
        Cypher = Neo4jTransport.Create(database.Options);
        await database.WipeAsync();
        await new GraphSchema(Cypher, TimeProvider.System).ApplyAsync(waiting: null, default);
    }

    public async Task DisposeAsync()
    {
        if (Cypher is not null)
        {
            await Cypher.DisposeAsync();
        }
    }

    private protected Task<LoadSummary> LoadAsync(IEnumerable<Facts> documents) => new Neo4jLoader(Cypher).LoadAsync(documents, progress: null, default);

    private protected static async Task RunAsync(ICypher cypher, string statement) =>
        await cypher.WriteAsync(transaction => transaction.RunAsync(new("tests/run", statement), CypherParameters.None, default), default);
}
