using static DutyGraph.Neo4j.Tests.Cache.FakeGraph;

namespace DutyGraph.Neo4j.Tests.Cache;

/// <summary>The size limit of the cache.</summary>
public sealed class CacheBoundTests
{
    private const int Questions = 200;

    private readonly FakeGraph _graph = new();

    [Fact]
    public async Task ReadAsync_MoreThanTheBoundHolds_KeepsNoMore()
    {
        var size = MemorySize.Of(new(["number", "name"], [[0L, "name 100"]]));
        var cached = _graph.Cached(bytes: 10 * size);

        await AskAsync(cached);
        await AskAsync(cached);

        // Sizes are rounded to whole units, and the cached revision takes space too.
        Assert.InRange(_graph.Reads, (2 * Questions) - 15, 2 * Questions);
    }

    [Fact]
    public async Task ReadAsync_AllWithinTheBound_KeepsAll()
    {
        var cached = _graph.Cached(bytes: 1 << 20);

        await AskAsync(cached);
        await AskAsync(cached);

        Assert.Equal(Questions, _graph.Reads);
    }

    [Fact]
    public async Task ReadAsync_AnswerLargerThanAll_IsGivenAndNotKept()
    {
        var cached = _graph.Cached(bytes: 20_000);

        await NumberAsync(cached, new string('长', 20_000));
        await NumberAsync(cached, new string('长', 20_000));

        Assert.Equal(2, _graph.Reads);
    }

    private static async Task AskAsync(ICypher cached)
    {
        for (var i = 0; i < Questions; i++)
        {
            await NumberAsync(cached, $"name {i}");
        }
    }
}
