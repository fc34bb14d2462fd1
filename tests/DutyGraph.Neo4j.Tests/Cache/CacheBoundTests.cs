using static DutyGraph.Neo4j.Tests.Cache.FakeGraph;

namespace DutyGraph.Neo4j.Tests.Cache;

/// <summary>The bound of the cache: an answer here takes about 760 bytes with its name, and 3,200 hold four of them.</summary>
public sealed class CacheBoundTests
{
    private readonly FakeGraph _graph = new();

    [Fact]
    public async Task ReadAsync_BoundReached_LetsTheLeastRecentlyUsedGo()
    {
        var cached = _graph.Cached(bytes: 3200);
        await AskAsync(cached, "a", "b", "c", "d", "a", "e");
        Assert.Equal(5, _graph.Reads);

        await AskAsync(cached, "a", "c", "d", "e");
        Assert.Equal(5, _graph.Reads);

        await AskAsync(cached, "b");
        Assert.Equal(6, _graph.Reads);
    }

    [Fact]
    public async Task ReadAsync_AnswerLargerThanAll_IsGivenAndNotKept()
    {
        var cached = _graph.Cached(bytes: 3200);

        await AskAsync(cached, new string('长', 2000), new string('长', 2000));

        Assert.Equal(2, _graph.Reads);
    }

    [Fact]
    public async Task GetAsync_ManyAnswers_StayWithinTheBound()
    {
        var answers = new Answers(bytes: 10_000);
        for (var i = 0; i < 500; i++)
        {
            await answers.GetAsync(
                new(Number, new() { ["name"] = i }),
                (question, stop) => _graph.ReadAsync(question.Statement, question.Parameters, stop),
                default);
        }

        Assert.InRange(answers.Bytes, 5_000, 10_000);
    }

    private static async Task AskAsync(ICypher cached, params string[] names)
    {
        foreach (var name in names)
        {
            await NumberAsync(cached, name);
        }
    }
}
