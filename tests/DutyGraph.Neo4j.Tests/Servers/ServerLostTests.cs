using System.Diagnostics;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Neo4j.Tests;

/// <summary>A server that is stopped or killed during a query, and comes back.</summary>
public abstract class ServerLostTests(LostServer lost) : IClassFixture<LostServer>
{
    /// <summary>Much longer than any answer takes: a hanging call fails the test, a slow machine does not.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly CypherStatement One = new("test/one", "RETURN 1 AS one");
    private static readonly CypherStatement Create = new("test/create", "CREATE (:Probe {name: $name})");
    private static readonly CypherStatement Count = new("test/count", "MATCH (n:Probe) RETURN count(n) AS nodes");

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReadAsync_ServerLostUnderLoad_FailsAndComesBackWithIt(bool killed)
    {
        var server = lost.Server;
        var options = OptionsOf(server);
        // A server that is stopping accepts statements that it never answers: they end with the time limit.
        options.ReadStatementSeconds = 3;
        await using var cypher = Neo4jTransport.Create(options);
        using var end = new CancellationTokenSource();
        var faults = new List<(Neo4jException Fault, TimeSpan After)>();
        var load = Enumerable.Range(0, 16).Select(_ => Task.Run(() => LoadAsync(cypher, faults, end.Token))).ToArray();

        await Task.Delay(TimeSpan.FromSeconds(1));
        await (killed ? server.KillAsync() : server.StopAsync());
        await Task.Delay(TimeSpan.FromSeconds(2));
        await end.CancelAsync();
        await Task.WhenAll(load).WaitAsync(Patience);
        await StartAsync(server);
        await UntilAnsweredAsync(cypher);

        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.True(fault.Fault.CanRetry, fault.Fault.ToString()));
        Assert.All(faults, fault => Assert.InRange(fault.After, TimeSpan.Zero, Patience));
        Assert.IsType<Neo4jCircuitOpenException>(faults[^1].Fault);
    }

    [SkippableFact]
    public async Task WriteAsync_KilledBeforeTheCommit_IsWrittenOnceOrNotAtAll()
    {
        var server = lost.Server;
        await using var cypher = Neo4jTransport.Create(OptionsOf(server));
        var killed = false;

        await cypher.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Create, new() { ["name"] = "甲" }, default);
                if (!killed)
                {
                    killed = true;
                    await server.KillAsync();
                    await StartAsync(server);
                    await using var reader = Neo4jTransport.Create(OptionsOf(server));
                    Assert.Equal(0L, (await reader.ReadAsync(Count, CypherParameters.None, default)).Rows[0][0]);
                }

                return await transaction.RunAsync(Create, new() { ["name"] = "乙" }, default);
            },
            default);

        Assert.Equal(2L, (await cypher.ReadAsync(Count, CypherParameters.None, default)).Rows[0][0]);
    }

    [SkippableFact]
    public async Task ReadAsync_ServerNotStartedYet_IsUnreachableAndLaterAnswers()
    {
        var server = lost.Server;
        await server.StopAsync();
        await using var cypher = Neo4jTransport.Create(OptionsOf(server));

        await Assert.ThrowsAsync<Neo4jUnreachableException>(async () => await cypher.ReadAsync(One, CypherParameters.None, default));

        await StartAsync(server);
        await UntilAnsweredAsync(cypher);
    }

    protected abstract Neo4jOptions OptionsOf(Neo4jServer server);

    /// <summary>Starts the server again, and waits for its database, which opens a little later.</summary>
    private async Task StartAsync(Neo4jServer server)
    {
        await server.StartAsync();
        await using var cypher = Neo4jTransport.Create(OptionsOf(server));
        await UntilAnsweredAsync(cypher);
    }

    private static async Task LoadAsync(ICypher cypher, List<(Neo4jException Fault, TimeSpan After)> faults, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                await cypher.ReadAsync(One, CypherParameters.None, default);
            }
            catch (Neo4jException fault)
            {
                lock (faults)
                {
                    faults.Add((fault, watch.Elapsed));
                }

                await Task.Delay(10, CancellationToken.None);
            }
        }
    }

    private static async Task UntilAnsweredAsync(ICypher cypher)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await cypher.ReadAsync(One, CypherParameters.None, default);
                return;
            }
            catch (Neo4jException fault) when (fault.CanRetry && watch.Elapsed < Patience)
            {
                await Task.Delay(100);
            }
        }
    }
}

/// <summary>A server for one class; each of its tests leaves it running.</summary>
public sealed class LostServer : IAsyncLifetime
{
    private Neo4jServer? _server;

    /// <summary>The server. Reading it skips the test if none can be started.</summary>
    public Neo4jServer Server
    {
        get
        {
            Skip.If(_server is null, ServerSources.Missing);
            return _server;
        }
    }

    public async Task InitializeAsync() => _server = Neo4jServer.CanStart ? await Neo4jServer.StartNewAsync() : null;

    public async Task DisposeAsync() => await (_server?.DisposeAsync() ?? ValueTask.CompletedTask);
}

/// <summary>The tests over the Query API.</summary>
public sealed class QueryApiLostTests(LostServer lost) : ServerLostTests(lost)
{
    protected override Neo4jOptions OptionsOf(Neo4jServer server) => server.Options;
}
