using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests;

/// <summary>Requests that a real server refuses; each gives an error that says what to do.</summary>
public abstract class ServerRefusalTests(Neo4jDatabase database) : IClassFixture<Neo4jDatabase>
{
    private static readonly CypherStatement One = new("test/one", "RETURN 1 AS one");
    private static readonly CypherStatement Lock =
        new("test/lock", "MATCH (n:Probe {name: $name}) SET n.count = coalesce(n.count, 0) + 1 RETURN n.count AS count");
    private static readonly CypherStatement Unique = new("test/unique", "CREATE CONSTRAINT probe_key IF NOT EXISTS FOR (n:Probe) REQUIRE n.name IS UNIQUE");
    private static readonly CypherStatement Create = new("test/create", "CREATE (:Probe {name: $name})");
    private static readonly CypherStatement Endless = new(
        "test/endless", "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS endless");
    private static readonly CypherStatement Running =
        new("test/running", "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS endless' RETURN count(*) AS running");
    private static readonly CypherStatement Drop = new("test/drop", "DROP CONSTRAINT probe_key IF EXISTS");

    [SkippableFact]
    public async Task ReadAsync_WrongPassword_IsUnauthorised()
    {
        var options = Options;
        // A user of its own: after three wrong passwords Neo4j blocks a user for a while.
        (options.User, options.Password) = ("nobody", "wrong-password");

        var fault = await Assert.ThrowsAsync<Neo4jUnauthorisedException>(() => ReadAsync(options));

        Assert.DoesNotContain("wrong-password", fault.ToString(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task ReadAsync_UnknownDatabase_IsSaid()
    {
        var options = Options;
        options.Database = "nosuch";

        await Assert.ThrowsAsync<Neo4jUnknownDatabaseException>(() => ReadAsync(options));
    }

    [SkippableFact]
    public async Task ReadAsync_StatementThatWrites_IsRefused()
    {
        await using var cypher = Neo4jTransport.Create(Options);

        await Assert.ThrowsAsync<Neo4jStatementException>(async () => await cypher.ReadAsync(Create, new() { ["name"] = "甲" }, default));
    }

    [SkippableFact]
    public async Task CheckAsync_Server_IsNewEnough()
    {
        await using var cypher = Neo4jTransport.Create(Options);

        Assert.StartsWith("5.26", await ServerVersion.CheckAsync(cypher, default), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task WriteAsync_ConstraintBroken_IsSaid()
    {
        await database.WipeAsync();
        await using var cypher = Neo4jTransport.Create(Options);
        await RunAsync(cypher, Unique, CypherParameters.None);
        try
        {
            await RunAsync(cypher, Create, new() { ["name"] = "甲" });

            var fault = await Assert.ThrowsAsync<Neo4jConstraintException>(() => RunAsync(cypher, Create, new() { ["name"] = "甲" }));

            Assert.Contains("甲", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            await RunAsync(cypher, Drop, CypherParameters.None);
        }
    }

    [SkippableFact]
    public async Task WriteAsync_UnitTakesLongerThanItMay_IsEndedByTheServerToo()
    {
        var options = Options;
        options.WriteSeconds = 1;
        await using var cypher = Neo4jTransport.Create(options);
        await using var watching = Neo4jTransport.Create(Options);

        await Assert.ThrowsAsync<Neo4jTimeoutException>(() => RunAsync(cypher, Endless, CypherParameters.None));

        // Neo4j checks for timed-out transactions every two seconds.
        for (var i = 0; i < 300 && await RunningAsync(watching) > 0; i++)
        {
            await Task.Delay(100);
        }

        Assert.Equal(0, await RunningAsync(watching));

        static async Task<long> RunningAsync(ICypher cypher) => (long)(await cypher.ReadAsync(Running, CypherParameters.None, default)).Rows[0][0]!;
    }

    [SkippableFact]
    public async Task WriteAsync_TwoTransportsDeadlocked_BothComeThrough()
    {
        await database.WipeAsync();
        await using var one = Neo4jTransport.Create(Options);
        await using var other = Neo4jTransport.Create(Options);
        await RunAsync(one, Create, new() { ["name"] = "甲" });
        await RunAsync(one, Create, new() { ["name"] = "乙" });
        using var both = new Barrier(2);
        var runs = 0;

        await Task.WhenAll(LockAsync(one, "甲", "乙"), LockAsync(other, "乙", "甲"));

        Assert.True(runs > 2);
        Assert.Equal(3L, (await one.WriteAsync(transaction => transaction.RunAsync(Lock, new() { ["name"] = "甲" }, default), default)).Rows[0][0]);
        Assert.Equal(3L, (await other.WriteAsync(transaction => transaction.RunAsync(Lock, new() { ["name"] = "乙" }, default), default)).Rows[0][0]);

        Task LockAsync(ICypher cypher, string first, string second) => Task.Run(async () =>
        {
            var again = false;
            await cypher.WriteAsync(
                async transaction =>
                {
                    Interlocked.Increment(ref runs);
                    await transaction.RunAsync(Lock, new() { ["name"] = first }, default);
                    if (!again)
                    {
                        again = true;
                        Assert.True(both.SignalAndWait(TimeSpan.FromSeconds(30)));
                    }

                    return await transaction.RunAsync(Lock, new() { ["name"] = second }, default);
                },
                default);
        });
    }

    protected abstract Neo4jOptions Options { get; }

    private static async Task ReadAsync(Neo4jOptions options)
    {
        await using var cypher = Neo4jTransport.Create(options);
        await cypher.ReadAsync(One, CypherParameters.None, default);
    }

    private static async Task RunAsync(ICypher cypher, CypherStatement statement, CypherParameters parameters) =>
        await cypher.WriteAsync(transaction => transaction.RunAsync(statement, parameters, default), default);
}

/// <summary>The tests over the Query API.</summary>
public sealed class QueryApiRefusalTests(Neo4jDatabase database) : ServerRefusalTests(database)
{
    private readonly Neo4jDatabase _database = database;

    protected override Neo4jOptions Options => _database.Options;
}
