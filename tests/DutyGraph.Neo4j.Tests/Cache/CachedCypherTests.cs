using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using static DutyGraph.Neo4j.Tests.Cache.FakeGraph;

namespace DutyGraph.Neo4j.Tests.Cache;

/// <summary>What the cache returns, and for how long.</summary>
public sealed class CachedCypherTests
{
    private static readonly TimeSpan AlmostOne = TimeSpan.FromMilliseconds(999);
    private readonly FakeGraph _graph = new();

    [Fact]
    public async Task ReadAsync_SameQuestionWithinTheSecond_AsksNothing()
    {
        var cached = _graph.Cached();
        await NumberAsync(cached);
        _graph.Time.Advance(AlmostOne);

        await NumberAsync(cached);

        Assert.Equal((1, 1), (_graph.Reads, _graph.Revisions));
    }

    [Fact]
    public async Task ReadAsync_ChangedByHand_IsSeenOnceTheSecondIsOver()
    {
        var cached = _graph.Cached();
        await NumberAsync(cached);
        _graph.ChangeByHand();

        _graph.Time.Advance(AlmostOne);
        Assert.Equal(0, await NumberAsync(cached));
        _graph.Time.Advance(TimeSpan.FromSeconds(1) - AlmostOne);
        Assert.Equal(1, await NumberAsync(cached));
    }

    [Theory]
    [InlineData("read/graph/indexes")]
    [InlineData("read/graph/schema")]
    [InlineData("read/server/version")]
    public async Task ReadAsync_OfTheServerOrTheSchema_GoesToTheServerEveryTime(string statement)
    {
        var cached = _graph.Cached();
        var asked = CypherFiles.Get(statement);
        await cached.ReadAsync(asked, CypherParameters.None, default);
        _graph.ChangeByHand();

        Assert.Equal(1L, (await cached.ReadAsync(asked, CypherParameters.None, default)).Rows[0][0]);
    }

    [Fact]
    public async Task ReadAsync_OthersWroteWhileAnAnswerIsYoung_IsAskedAnewOnceTheRevisionIsKnown()
    {
        var cached = _graph.Cached();
        await NumberAsync(cached);
        _graph.Time.Advance(AlmostOne);
        await NumberAsync(cached, "asked late");
        _graph.Write();
        _graph.Time.Advance(TimeSpan.FromSeconds(1) - AlmostOne);

        Assert.Equal(1, await NumberAsync(cached, "asked late"));
    }

    [Fact]
    public async Task ReadAsync_OthersWroteAndSecondOver_SeesIt()
    {
        var cached = _graph.Cached();
        await NumberAsync(cached);
        _graph.Write();
        _graph.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await NumberAsync(cached));
    }

    [Fact]
    public async Task ReadAsync_AfterOwnWrite_SeesItAtOnce()
    {
        var cached = _graph.Cached();
        await NumberAsync(cached);

        await cached.WriteAsync(static _ => ValueTask.FromResult(0), default);

        Assert.Equal(1, await NumberAsync(cached));
    }

    [Fact]
    public async Task ReadAsync_AfterOwnWriteThatFailedOnTheWay_AsksAnew()
    {
        var cached = _graph.Cached();
        await NumberAsync(cached);

        await Assert.ThrowsAsync<Neo4jUnreachableException>(
            async () => await cached.WriteAsync<int>(static _ => throw new Neo4jUnreachableException("http://db", "lost while it committed"), default));

        Assert.Equal(1, await NumberAsync(cached));
    }

    [Fact]
    public async Task ReadAsync_OtherParameters_AreAnotherQuestion()
    {
        var cached = _graph.Cached();
        object?[] names =
        [
            "甲", "乙", "1", null, 1, 1.5, true, new[] { "甲" }, new[] { "甲", "乙" }, new object[] { "甲", 1 }, new Dictionary<string, object?> { ["甲"] = 1 },
        ];

        foreach (var name in names.Concat(names))
        {
            await NumberAsync(cached, name);
        }

        Assert.Equal(names.Length, _graph.Reads);
    }

    [Fact]
    public async Task ReadAsync_EqualListsAndMaps_AreOneQuestion()
    {
        var cached = _graph.Cached();

        await NumberAsync(cached, new object?[] { 1, new List<string> { "甲" }, new Dictionary<string, object?> { ["x"] = new[] { 2.5 } } });
        await NumberAsync(cached, new object?[] { 1, new[] { "甲" }, new Dictionary<string, object?> { ["x"] = new[] { 2.5 } } });

        Assert.Equal(1, _graph.Reads);
    }

    [Fact]
    public async Task ReadAsync_Failed_IsNotKept()
    {
        var cached = _graph.Cached();
        _graph.Hold = static (statement, _) => statement == Number ? throw new Neo4jUnreachableException("http://db", "down") : Task.CompletedTask;
        await Assert.ThrowsAsync<Neo4jUnreachableException>(() => NumberAsync(cached));
        _graph.Hold = static (_, _) => Task.CompletedTask;

        Assert.Equal(0, await NumberAsync(cached));
    }

    [Fact]
    public async Task ReadAsync_RevisionCannotBeAskedFor_GivesNothingFromMemory()
    {
        var cached = _graph.Cached();
        await NumberAsync(cached);
        _graph.Time.Advance(TimeSpan.FromSeconds(1));
        _graph.Hold = static (statement, _) => statement == Number ? Task.CompletedTask : throw new Neo4jUnreachableException("http://db", "down");

        await Assert.ThrowsAsync<Neo4jUnreachableException>(() => NumberAsync(cached));
    }

    [Fact]
    public void Over_NoAge_IsTheTransportItself() =>
        Assert.Same(_graph, _graph.Cached(seconds: 0));

    [Fact]
    public async Task As_AnswerFromMemory_IsMappedOnce()
    {
        var cached = _graph.Cached();
        var mapped = 0;
        Func<CypherRows, string> map = rows => $"{rows.Rows[0][0]} {++mapped}";

        var first = (await cached.ReadAsync(Number, new() { ["name"] = "甲" }, default)).As(map);
        var second = (await cached.ReadAsync(Number, new() { ["name"] = "甲" }, default)).As(map);

        Assert.Same(first, second);
    }

    [Fact]
    public async Task ReadAsync_SameQuestionTwice_CountsTwoReadsAndOneMiss()
    {
        // Other tests count at the same time, but not this statement.
        var statement = new CypherStatement("test/counted", "RETURN 1");
        var counts = new ConcurrentDictionary<string, long>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "DutyGraph.Neo4j")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            if (tags.ToArray().Contains(new("db.query.summary", statement.Name)))
            {
                counts.AddOrUpdate(instrument.Name, count, (_, known) => known + count);
            }
        });
        listener.Start();
        var cached = _graph.Cached();

        await cached.ReadAsync(statement, CypherParameters.None, default);
        await cached.ReadAsync(statement, CypherParameters.None, default);

        Assert.Equal((2, 1), (counts["dutygraph.cache.reads"], counts["dutygraph.cache.misses"]));
    }
}
