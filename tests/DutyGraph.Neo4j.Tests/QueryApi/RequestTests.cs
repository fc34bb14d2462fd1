using System.Diagnostics;
using System.Text;
using DutyGraph.Neo4j.Tests.Stub;

namespace DutyGraph.Neo4j.Tests.QueryApi;

/// <summary>The requests sent to the server.</summary>
public sealed class RequestTests
{
    private const string Opened = """{"data":{"fields":[],"values":[]},"transaction":{"id":"a/1","expires":"2026-01-01T00:00:00Z"}}""";
    private static readonly CypherStatement Statement = new("test/statement", "RETURN $name");

    [Fact]
    public async Task ReadAsync_Statement_SaysThatItReadsAndIsTyped()
    {
        using var stub = new StubServer(_ => new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await cypher.ReadAsync(Statement, new() { ["name"] = "六工镇", ["n"] = 5, ["x"] = 5.0, ["y"] = null }, default);

        var request = Assert.Single(stub.Requests);
        Assert.Equal(("POST", "/db/neo4j/query/v2"), (request.Method, request.Path));
        Assert.Equal("application/vnd.neo4j.query", request.Headers["Content-Type"]);
        Assert.Equal("application/vnd.neo4j.query", request.Headers["Accept"]);
        Assert.Equal(
            """{"statement":"RETURN $name","parameters":{"name":{"$type":"String","_value":"六工镇"},"n":{"$type":"Integer","_value":"5"}"""
            + ""","x":{"$type":"Float","_value":"5"},"y":{"$type":"Null","_value":null}},"accessMode":"READ","maxExecutionTime":10}""",
            request.Body);
    }

    [Fact]
    public async Task ReadAsync_Traced_HandsTheContextOnToNeo4j()
    {
        using var stub = new StubServer(_ => new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "DutyGraph.Neo4j",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(listener);
        using var request = new Activity("request").Start();

        await cypher.ReadAsync(Statement, CypherParameters.None, default);

        var sent = ActivityContext.Parse(Assert.Single(stub.Requests).Headers["traceparent"], traceState: null);
        Assert.Equal(request.TraceId, sent.TraceId);
        Assert.NotEqual(request.SpanId, sent.SpanId);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Neo.ClientError.Statement.SyntaxError")]
    public async Task ReadAsync_Measured_RecordsADurationWithTheError(string? code)
    {
        var statement = new CypherStatement($"test/{Guid.NewGuid()}", "RETURN 1");
        using var stub = new StubServer(_ => code is null ? new(202, StubServer.Nothing) : StubServer.Refusal(400, code));
        await using var cypher = Neo4jTransport.Create(stub.Options);
        using var observed = new Observed();

        _ = await Record.ExceptionAsync(async () => await cypher.ReadAsync(statement, CypherParameters.None, default));

        Assert.Equal(code, observed.Error(statement.Name));
    }

    [Fact]
    public async Task ReadAsync_DatabaseWithSigns_IsEscaped()
    {
        using var stub = new StubServer(_ => new(202, StubServer.Nothing));
        var options = stub.Options;
        options.Database = "a/b ?";
        await using var cypher = Neo4jTransport.Create(options);

        await cypher.ReadAsync(Statement, CypherParameters.None, default);

        Assert.Equal("/db/a%2Fb%20%3F/query/v2", Assert.Single(stub.Requests).Path);
    }

    [Theory]
    [InlineData("password", null, "Basic bmVvNGo6cGFzc3dvcmQ=")]
    [InlineData(null, "token", "Bearer token")]
    [InlineData(null, null, null)]
    public async Task ReadAsync_Credentials_AreInTheHeader(string? password, string? token, string? header)
    {
        using var stub = new StubServer(_ => new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(new() { Url = stub.Url, Password = password, Token = token });

        await cypher.ReadAsync(Statement, CypherParameters.None, default);

        Assert.Equal(header, Assert.Single(stub.Requests).Headers.GetValueOrDefault("Authorization"));
    }

    [Fact]
    public async Task WriteAsync_TwoStatements_OpenGoOnAndCommitAtTheSameMember()
    {
        using var stub = new StubServer(request => request.Path.EndsWith("/tx", StringComparison.Ordinal)
            ? new(202, Opened) { Headers = new() { ["neo4j-cluster-affinity"] = "member-2" } }
            : new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await cypher.WriteAsync(TwiceAsync, default);

        Assert.Equal(
            ["/db/neo4j/query/v2/tx", "/db/neo4j/query/v2/tx/a%2F1", "/db/neo4j/query/v2/tx/a%2F1/commit"],
            stub.Requests.Select(request => request.Path));
        Assert.Equal([null, "member-2", "member-2"], stub.Requests.Select(request => request.Headers.GetValueOrDefault("neo4j-cluster-affinity")));
        Assert.DoesNotContain(stub.Requests, request => request.Body.Contains("accessMode", StringComparison.Ordinal));
        Assert.Equal([true, false, false], stub.Requests.Select(request => request.Body.Contains("\"maxExecutionTime\":300", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task WriteAsync_NothingRun_SendsNothing()
    {
        using var stub = new StubServer(_ => new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);

        await cypher.WriteAsync(_ => ValueTask.FromResult(0), default);

        Assert.Empty(stub.Requests);
    }

    [Fact]
    public async Task ReadAsync_AfterWrite_HandsOnItsBookmark()
    {
        using var stub = new StubServer(request => request.Path.EndsWith("/tx", StringComparison.Ordinal)
            ? new(202, Opened)
            : new(202, StubServer.Nothing.Replace(
                "FB:1",
                request.Path.EndsWith("/commit", StringComparison.Ordinal) ? "FB:written" : "FB:read",
                StringComparison.Ordinal)));
        await using var cypher = Neo4jTransport.Create(stub.Options);
        await cypher.WriteAsync(OnceAsync, default);

        await cypher.ReadAsync(Statement, CypherParameters.None, default);
        await cypher.ReadAsync(Statement, CypherParameters.None, default);

        Assert.Contains("\"bookmarks\":[\"FB:written\"]", stub.Requests.ElementAt(2).Body, StringComparison.Ordinal);
        Assert.Contains("\"bookmarks\":[\"FB:read\"]", stub.Requests.ElementAt(3).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_BookmarksOfAnotherDatabase_AreHandedOnOnceOnly()
    {
        using var stub = new StubServer(request => request.Body.Contains("bookmarks", StringComparison.Ordinal)
            ? StubServer.Refusal(400, "Neo.ClientError.Transaction.InvalidBookmark")
            : new(202, StubServer.Nothing));
        await using var cypher = Neo4jTransport.Create(stub.Options);
        await cypher.ReadAsync(Statement, CypherParameters.None, default);

        await cypher.ReadAsync(Statement, CypherParameters.None, default);

        Assert.Equal(3, stub.Requests.Count);
    }

    [Fact]
    public void Body_ParameterOfNoType_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RequestWriter.Body(Statement, new() { ["when"] = DateTime.UnixEpoch }, read: true, seconds: 10, []));

    [Fact]
    public void Body_TextWithSigns_IsEscapedAsJson() =>
        Assert.Contains(
            "\"\\\"\\\\\\n\\u0001\"",
            Encoding.UTF8.GetString(RequestWriter.Body(Statement, new() { ["name"] = "\"\\\n\u0001" }, read: true, seconds: 10, []).Span),
            StringComparison.Ordinal);

    private static async ValueTask<int> OnceAsync(ICypherTransaction transaction) =>
        (await transaction.RunAsync(Statement, CypherParameters.None, default)).Rows.Count;

    private static async ValueTask<int> TwiceAsync(ICypherTransaction transaction) => await OnceAsync(transaction) + await OnceAsync(transaction);
}
