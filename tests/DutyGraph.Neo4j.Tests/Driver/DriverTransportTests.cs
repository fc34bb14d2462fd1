using System.Diagnostics;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Stub;

namespace DutyGraph.Neo4j.Tests;

/// <summary>The tests over the official driver.</summary>
public sealed class DriverTransportTests(Neo4jDatabase database) : TransportTests(database)
{
    private readonly Neo4jDatabase _database = database;

    protected override Neo4jOptions Options => _database.BoltOptions;

    [SkippableTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Statement_Traced_HandsTheContextOnToNeo4j(bool write)
    {
        var itself = new CypherStatement(
            $"test/{Guid.NewGuid()}",
            "SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE currentQuery CONTAINS $mark RETURN metaData.traceparent AS context");
        var parameters = new CypherParameters { ["mark"] = "AS context" };
        await using var cypher = Neo4jTransport.Create(Options);
        using var observed = new Observed();
        using var caller = new Activity("caller").Start();

        var rows = write
            ? await cypher.WriteAsync(transaction => transaction.RunAsync(itself, parameters, default), default)
            : await cypher.ReadAsync(itself, parameters, default);

        var context = ActivityContext.Parse((string)Assert.Single(rows.Rows)[0]!, traceState: null);
        Assert.Equal((caller.TraceId, write ? caller.SpanId : observed.Span(itself.Name).SpanId), (context.TraceId, context.SpanId));
    }
}
