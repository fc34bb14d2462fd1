using DutyGraph.Neo4j.Tests.Stub;
using Microsoft.Extensions.Time.Testing;

namespace DutyGraph.Neo4j.Tests.QueryApi;

/// <summary>Retries, the circuit breaker and the limit of concurrent statements, with a server that fails as the test says and a clock that the test
/// moves.</summary>
public sealed class PipelineTests
{
    private const string Opened = """{"data":{"fields":[],"values":[]},"transaction":{"id":"1","expires":"2026-01-01T00:00:00Z"}}""";
    private static readonly CypherStatement Statement = new("test/statement", "RETURN 1");
    private readonly FakeTimeProvider _time = new() { AutoAdvanceAmount = TimeSpan.Zero };

    [Fact]
    public async Task ReadAsync_TransientOnce_IsTriedAgain()
    {
        var asked = 0;
        using var stub = new StubServer(_ => Interlocked.Increment(ref asked) == 1
            ? StubServer.Refusal(400, "Neo.TransientError.Transaction.DeadlockDetected")
            : new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await ReadAsync(cypher);

        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task ReadAsync_TransientOnce_IsAnAttemptOfPollysMeter()
    {
        var asked = 0;
        using var stub = new StubServer(_ => Interlocked.Increment(ref asked) == 1
            ? StubServer.Refusal(400, "Neo.TransientError.Transaction.DeadlockDetected")
            : new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);
        using var observed = new Observed();

        await ReadAsync(cypher);

        Assert.Contains(observed.Polly, measured => measured.Instrument == "resilience.polly.strategy.attempt.duration"
            && Equals(measured.Tags["pipeline.name"], "neo4j") && Equals(measured.Tags["attempt.handled"], true));
    }

    [Fact]
    public async Task ReadAsync_ConnectionLostOnce_IsTriedAgain()
    {
        var asked = 0;
        using var stub = new StubServer(_ => new(Interlocked.Increment(ref asked) == 1 ? 0 : 202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await ReadAsync(cypher);

        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task ReadAsync_Refused_IsNotTriedAgain()
    {
        using var stub = new StubServer(_ => StubServer.Refusal(400, "Neo.ClientError.Statement.SyntaxError"));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await Assert.ThrowsAsync<Neo4jStatementException>(() => ReadAsync(cypher));

        Assert.Single(stub.Requests);
    }

    [Fact]
    public async Task WriteAsync_TransientInSecondStatement_RunsTheUnitFromItsBeginning()
    {
        var asked = 0;
        using var stub = new StubServer(request => request.Path.EndsWith("/tx", StringComparison.Ordinal)
            ? new(202, Opened)
            : Interlocked.Increment(ref asked) == 1
                ? StubServer.Refusal(400, "Neo.TransientError.Transaction.DeadlockDetected")
                : new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await cypher.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Statement, CypherParameters.None, default);
                return await transaction.RunAsync(Statement, CypherParameters.None, default);
            },
            default);

        Assert.Equal(["POST /tx", "POST /tx/1", "DELETE /tx/1", "POST /tx", "POST /tx/1", "POST /tx/1/commit"], Steps(stub));
    }

    [Fact]
    public async Task WriteAsync_WorkHidesALostStatement_IsNotCommitted()
    {
        using var stub = new StubServer(request => request.Path.EndsWith("/tx", StringComparison.Ordinal)
            ? new(202, Opened)
            : StubServer.Refusal(400, "Neo.ClientError.Statement.SyntaxError"));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await Assert.ThrowsAsync<Neo4jStatementException>(async () => await cypher.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(Statement, CypherParameters.None, default);
                return await Assert.ThrowsAsync<Neo4jStatementException>(async () => await transaction.RunAsync(Statement, CypherParameters.None, default));
            },
            default));

        Assert.Equal(["POST /tx", "POST /tx/1", "DELETE /tx/1"], Steps(stub));
    }

    [Fact]
    public async Task WriteAsync_TransactionIsGone_RunsTheUnitFromItsBeginning()
    {
        var asked = 0;
        using var stub = new StubServer(request => request.Path.EndsWith("/tx", StringComparison.Ordinal)
            ? new(202, Opened)
            : Interlocked.Increment(ref asked) == 1
                ? StubServer.Refusal(404, "Neo.ClientError.Request.Invalid", "Transaction with Id: 1 was not found.")
                : new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await cypher.WriteAsync(transaction => transaction.RunAsync(Statement, CypherParameters.None, default), default);

        Assert.Equal(2, Steps(stub).Count(step => step == "POST /tx/1/commit"));
    }

    [Fact]
    public async Task ReadAsync_NoAnswer_IsATimeoutAfterTheStatementsSeconds()
    {
        var never = new TaskCompletionSource();
        using var stub = new StubServer(_ => new(202, StubServer.Nothing) { Hold = never.Task });
        await using var cypher = Neo4jTransport.Create(stub.Options, _time);

        var read = ReadAsync(cypher);
        await UntilAsync(() => !stub.Requests.IsEmpty);
        _time.Advance(TimeSpan.FromSeconds(10));

        Assert.Contains("10 s", (await Assert.ThrowsAsync<Neo4jTimeoutException>(() => read)).Message, StringComparison.Ordinal);
        never.SetResult();
    }

    [Fact]
    public async Task ReadAsync_WaitedForBookmarksInVain_HandsThemOnNoMore()
    {
        var never = new TaskCompletionSource();
        using var stub = new StubServer(request => new(202, StubServer.Nothing)
        {
            Hold = request.Body.Contains("bookmarks", StringComparison.Ordinal) ? never.Task : Task.CompletedTask,
        });
        await using var cypher = Neo4jTransport.Create(stub.Options, _time);
        await ReadAsync(cypher);
        var waiting = ReadAsync(cypher);
        await UntilAsync(() => stub.Requests.Count == 2);
        _time.Advance(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<Neo4jTimeoutException>(() => waiting);

        await ReadAsync(cypher);
        never.SetResult();
    }

    [Fact]
    public async Task ReadAsync_MoreThanRunAndWait_IsRefusedAtOnce()
    {
        var gate = new TaskCompletionSource();
        using var stub = new StubServer(_ => new(202, StubServer.Nothing) { Hold = gate.Task });
        var options = stub.Options;
        (options.InFlight, options.Queue) = (2, 3);
        await using var cypher = Neo4jTransport.Create(options);
        var running = Enumerable.Range(0, 5).Select(_ => ReadAsync(cypher)).ToArray();

        var fault = await Assert.ThrowsAsync<Neo4jTooBusyException>(() => ReadAsync(cypher));

        Assert.Equal(("NEO4J_BUSY", true, TimeSpan.FromSeconds(1)), (fault.Code, fault.CanRetry, fault.RetryAfter));
        await UntilAsync(() => stub.Requests.Count == 2);
        gate.SetResult();
        await Task.WhenAll(running);
    }

    [Fact]
    public async Task ReadAsync_ServerFailsAgainAndAgain_OpensTheCircuitUntilItIsBack()
    {
        var down = true;
        using var stub = new StubServer(_ => new(Volatile.Read(ref down) ? 503 : 202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);
        Neo4jException fault;
        do
        {
            fault = await Assert.ThrowsAnyAsync<Neo4jException>(() => ReadAsync(cypher));
        }
        while (fault is Neo4jUnreachableException);
        Assert.Equal(("NEO4J_UNAVAILABLE", true), (fault.Code, fault.CanRetry));
        Assert.InRange(fault.RetryAfter!.Value, TimeSpan.Zero, TimeSpan.FromSeconds(1));

        var asked = stub.Requests.Count;
        await Assert.ThrowsAsync<Neo4jCircuitOpenException>(() => ReadAsync(cypher));
        Assert.Equal(asked, stub.Requests.Count);

        Volatile.Write(ref down, false);
        await Task.Delay(fault.RetryAfter.Value + TimeSpan.FromMilliseconds(200));
        await ReadAsync(cypher);
    }

    [Fact]
    public async Task ReadAsync_ServerRefusesToServeAgainAndAgain_OpensTheCircuit()
    {
        using var stub = new StubServer(_ => StubServer.Refusal(503, "Neo.TransientError.General.DatabaseUnavailable"));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        // Each call makes four attempts, so the third call finds the circuit open.
        await Assert.ThrowsAsync<Neo4jTransientException>(() => ReadAsync(cypher));
        await Assert.ThrowsAnyAsync<Neo4jException>(() => ReadAsync(cypher));
        await Assert.ThrowsAsync<Neo4jCircuitOpenException>(() => ReadAsync(cypher));
    }

    [Fact]
    public async Task ReadAsync_StatementsTakeTooLongAgainAndAgain_TheCircuitStaysClosed()
    {
        var never = new TaskCompletionSource();
        using var stub = new StubServer(request => new(202, StubServer.Nothing)
        {
            Hold = request.Body.Contains("RETURN 1", StringComparison.Ordinal) ? never.Task : Task.CompletedTask,
        });
        var options = stub.Options;
        options.InFlight = 16;
        await using var cypher = Neo4jTransport.Create(options, _time);
        var slow = Enumerable.Range(0, 16).Select(_ => ReadAsync(cypher)).ToArray();
        await UntilAsync(() => stub.Requests.Count == slow.Length);
        _time.Advance(TimeSpan.FromSeconds(10));
        foreach (var read in slow)
        {
            await Assert.ThrowsAsync<Neo4jTimeoutException>(() => read);
        }

        await cypher.ReadAsync(new("test/quick", "RETURN 2"), CypherParameters.None, default);

        never.SetResult();
    }

    [Fact]
    public async Task ReadAsync_AnotherWaitsToBeTriedAgain_TakesItsPlace()
    {
        var asked = 0;
        using var stub = new StubServer(_ => Interlocked.Increment(ref asked) == 1
            ? StubServer.Refusal(400, "Neo.TransientError.Transaction.DeadlockDetected")
            : new(202, StubServer.Nothing));
        var options = stub.Options;
        options.InFlight = 1;
        await using var cypher = Neo4jTransport.Create(options, _time);
        var waiting = ReadAsync(cypher);
        await UntilAsync(() => asked == 1);

        // The clock does not advance, so the first call is still waiting.
        await ReadAsync(cypher).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.False(waiting.IsCompleted);
        await UntilAsync(() =>
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            return waiting.IsCompletedSuccessfully;
        });
    }

    [Fact]
    public async Task ReadAsync_CallerLeaves_IsHisCancellation()
    {
        var never = new TaskCompletionSource();
        using var stub = new StubServer(_ => new(202, StubServer.Nothing) { Hold = never.Task });
        await using var cypher = Neo4jTransport.Create(stub.Options);
        using var leaving = new CancellationTokenSource();

        var read = cypher.ReadAsync(Statement, CypherParameters.None, leaving.Token).AsTask();
        await UntilAsync(() => !stub.Requests.IsEmpty);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
        never.SetResult();
    }

    private static async Task ReadAsync(ICypher cypher) => await cypher.ReadAsync(Statement, CypherParameters.None, default);

    private static IEnumerable<string> Steps(StubServer stub) =>
        stub.Requests.Select(request => $"{request.Method} {request.Path.Replace("/db/neo4j/query/v2", "", StringComparison.Ordinal)}");

    private static async Task UntilAsync(Func<bool> done)
    {
        for (var i = 0; i < 1000 && !done(); i++)
        {
            await Task.Delay(10);
        }

        Assert.True(done());
    }
}
