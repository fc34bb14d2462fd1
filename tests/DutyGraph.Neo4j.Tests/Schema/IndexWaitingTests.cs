namespace DutyGraph.Neo4j.Tests.Schema;

/// <summary>Indexes that a server is still building, or cannot build; the server is a fake with given states.</summary>
public sealed class IndexWaitingTests
{
    [Fact]
    public async Task ApplyAsync_IndexStillBuiltWhenPatienceEnds_IsRefusedAndMayBeTriedAgain()
    {
        await using var server = new ToldServer("POPULATING");

        var refused = await Assert.ThrowsAsync<GraphSchemaException>(
            () => new GraphSchema(server, TimeProvider.System) { Patience = TimeSpan.Zero }.ApplyAsync(waiting: null, default));

        Assert.Equal(("INDEX_BUILDING", true), (refused.Code, refused.CanRetry));
        Assert.Contains("duty_text POPULATING 40%", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApplyAsync_IndexThatFailed_IsRefusedAtOnceWithWhatToDo()
    {
        await using var server = new ToldServer("FAILED");

        var refused = await Assert.ThrowsAsync<GraphSchemaException>(() => new GraphSchema(server, TimeProvider.System).ApplyAsync(waiting: null, default));

        Assert.Equal(("INDEX_FAILED", false), (refused.Code, refused.CanRetry));
        Assert.Contains("DROP INDEX", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ApplyAsync_IndexReadyAfterAWhile_IsToldUntilThen()
    {
        await using var server = new ToldServer("POPULATING", "POPULATING", "POPULATING", "ONLINE");
        var told = new List<IndexState>();

        await new GraphSchema(server, TimeProvider.System).ApplyAsync(told.AddRange, default);

        Assert.Equal(["POPULATING", "POPULATING"], told.Select(index => index.State));
    }

    /// <summary>Returns every index. One of them goes through the given states, one per query, and stays in the last.</summary>
    private sealed class ToldServer(params string[] states) : ICypher
    {
        private int _look;

        public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
            ValueTask.FromResult(statement.Name == "read/graph/schema" ? CypherRows.None : Indexes());

        public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation) => work(new Silent());

        public ValueTask DisposeAsync() => default;

        private CypherRows Indexes()
        {
            var state = states[Math.Min(_look++, states.Length - 1)];
            return new(
                ["name", "state", "populationPercent"],
                [.. CypherFiles.Folder("schema")
                    .Select(file => file.Name.Split('-')[1])
                    .Select(name => (object?[])[name, name == "duty_text" ? state : "ONLINE", 40.0])]);
        }

        private sealed class Silent : ICypherTransaction
        {
            public ValueTask<CypherRows> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
                ValueTask.FromResult(CypherRows.None);
        }
    }
}
