using System.Diagnostics;
using DutyGraph.Neo4j.Testing;
using DutyGraph.Neo4j.Tests.Stub;

namespace DutyGraph.Neo4j.Tests;

/// <summary>Parameters and results sent through a transport to a real server and back.</summary>
public abstract class TransportTests(Neo4jDatabase database) : IClassFixture<Neo4jDatabase>
{
    private static readonly CypherStatement Echo = new("test/echo", "RETURN $value AS value");
    private static readonly CypherStatement Create = new("test/create", "CREATE (n:Probe {name: $name}) RETURN n.name AS name");
    private static readonly CypherStatement Count = new("test/count", "MATCH (n:Probe) RETURN count(n) AS nodes");

    public static TheoryData<object?> Values => new()
    {
        null, true, false, 0L, long.MaxValue, long.MinValue, 2.5, -0.0, double.PositiveInfinity, double.NaN, "", "六工镇 \"\\\n\u0001 𠮷",
    };

    [SkippableTheory]
    [MemberData(nameof(Values))]
    public async Task ReadAsync_ParameterReturned_IsTheSameValue(object? value)
    {
        await using var cypher = Neo4jTransport.Create(Options);

        var rows = await cypher.ReadAsync(Echo, new() { ["value"] = value }, default);

        Assert.Equal("value", Assert.Single(rows.Columns));
        Assert.Equal([value], Assert.Single(rows.Rows));
    }

    [SkippableFact]
    public async Task ReadAsync_ListsAndMaps_ComeBackAsTheyWent()
    {
        await using var cypher = Neo4jTransport.Create(Options);
        var value = new object?[] { 1, new[] { "a", "b" }, Array.Empty<string>(), new Dictionary<string, object?> { ["$type"] = "Integer", ["空"] = null } };

        var rows = await cypher.ReadAsync(Echo, new() { ["value"] = value }, default);

        Assert.Equal(
            new object?[] { 1L, new object?[] { "a", "b" }, Array.Empty<object?>(), new Dictionary<string, object?> { ["$type"] = "Integer", ["空"] = null } },
            Assert.Single(rows.Rows)[0]);
    }

    [SkippableFact]
    public async Task WriteAsync_TwoStatements_AreReadBackTogether()
    {
        await database.WipeAsync();
        await using var cypher = Neo4jTransport.Create(Options);

        var names = await cypher.WriteAsync(
            async transaction => new[]
            {
                (await transaction.RunAsync(Create, new() { ["name"] = "甲" }, default)).Rows[0][0],
                (await transaction.RunAsync(Create, new() { ["name"] = "乙" }, default)).Rows[0][0],
            },
            default);

        Assert.Equal(["甲", "乙"], names);
        Assert.Equal(2L, (await cypher.ReadAsync(Count, CypherParameters.None, default)).Rows[0][0]);
    }

    [SkippableFact]
    public async Task WriteAsync_WorkThrows_NothingIsWritten()
    {
        await database.WipeAsync();
        await using var cypher = Neo4jTransport.Create(Options);

        await Assert.ThrowsAsync<FormatException>(async () => await cypher.WriteAsync<int>(
            async transaction =>
            {
                await transaction.RunAsync(Create, new() { ["name"] = "甲" }, default);
                throw new FormatException();
            },
            default));

        Assert.Equal(0L, (await cypher.ReadAsync(Count, CypherParameters.None, default)).Rows[0][0]);
    }

    [SkippableFact]
    public async Task ReadAndWrite_Observed_GiveEachStatementASpanAndADuration()
    {
        var (read, first, second) = ($"test/{Guid.NewGuid()}", $"test/{Guid.NewGuid()}", $"test/{Guid.NewGuid()}");
        await using var cypher = Neo4jTransport.Create(Options);
        using var observed = new Observed();
        using var caller = new Activity("caller").Start();

        await cypher.ReadAsync(new(read, "RETURN 1 AS one"), CypherParameters.None, default);
        await Assert.ThrowsAsync<Neo4jStatementException>(async () => await cypher.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(new(first, "RETURN 1 AS one"), CypherParameters.None, default);
                return await transaction.RunAsync(new(second, "RETURN one"), CypherParameters.None, default);
            },
            default));

        // Over HTTP the roll-back is a request too.
        string?[] expected = [null, null, "Neo.ClientError.Statement.SyntaxError"];
        string[] statements = [read, first, second];
        var spans = statements.Select(observed.Span).ToArray();
        Assert.Equal(expected, spans.Select(span => span.GetTagItem("error.type")));
        Assert.Equal(expected, statements.Select(observed.Error));
        Assert.All(spans, span => Assert.Equal((caller.SpanId, ActivityKind.Client), (span.ParentSpanId, span.Kind)));
    }

    protected abstract Neo4jOptions Options { get; }
}

/// <summary>The tests over the Query API.</summary>
public sealed class QueryApiTransportTests(Neo4jDatabase database) : TransportTests(database)
{
    private readonly Neo4jDatabase _database = database;

    protected override Neo4jOptions Options => _database.Options;

    [SkippableFact]
    public async Task IsMissingAsync_OfTheServer_IsWhatItsSettingSays()
    {
        await using var cypher = Neo4jTransport.Create(Options);
        var setting = new CypherStatement("test/setting", "SHOW SETTINGS YIELD name, value WHERE name = 'db.transaction.timeout' RETURN value");
        var value = Assert.Single((await cypher.ReadAsync(setting, CypherParameters.None, default)).Rows)[0];

        Assert.Equal(value is "0s", await TransactionTimeout.IsMissingAsync(cypher, Options, default));
    }
}
