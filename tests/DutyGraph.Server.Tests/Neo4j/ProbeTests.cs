using DutyGraph.Neo4j;
using DutyGraph.Server.Hosting;
using DutyGraph.Server.Loading;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace DutyGraph.Server.Tests.Neo4j;

/// <summary>The service checks at most once a second whether Neo4j is available, regardless of the number of requests.</summary>
public sealed class ProbeTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly SchemaServer _server = new();

    [Fact]
    public async Task ProbeAsync_ManyWithinASecond_AskOnce()
    {
        var store = await FilledAsync();
        var asked = _server.Asked;

        Assert.All(await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => store.ProbeAsync(default).AsTask())), Assert.Null);
        _time.Advance(TimeSpan.FromMilliseconds(999));
        Assert.Null(await store.ProbeAsync(default));

        Assert.Equal(asked + 1, _server.Asked);
    }

    [Fact]
    public async Task ProbeAsync_SecondOver_SeesThatTheServerIsGoneAndBack()
    {
        var store = await FilledAsync();
        Assert.Null(await store.ProbeAsync(default));

        _server.IsDown = true;
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("STORE_UNAVAILABLE", (await store.ProbeAsync(default))?.Code);

        _server.IsDown = false;
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await store.ProbeAsync(default));
    }

    private async Task<Neo4jGraphStore> FilledAsync()
    {
        var options = Options.Create(new ServiceOptions { Store = StoreKind.Neo4j, ImportAtStart = false });
        var store = new Neo4jGraphStore(_server, options, Options.Create(new Neo4jOptions()), _time, NullLogger<Neo4jGraphStore>.Instance);
        await store.FillAsync(default);
        return store;
    }

    /// <summary>Answers the queries for its version and for the schema version of the graph.</summary>
    private sealed class SchemaServer : ICypher
    {
        public int Asked { get; private set; }

        public bool IsDown { get; set; }

        public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
        {
            Asked++;
            return IsDown
                ? throw new Neo4jUnreachableException("http://db", "down")
                : new(new CypherRows(["value"], [[statement.Name == "read/server/version" ? "5.26.0" : (long)GraphSchema.Version]]));
        }

        public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
