using static DutyGraph.Neo4j.Tests.Cache.FakeGraph;

namespace DutyGraph.Neo4j.Tests.Cache;

/// <summary>Queries in flight while others start, are cancelled or write.</summary>
public sealed class CacheRaceTests
{
    private readonly FakeGraph _graph = new();
    private readonly TaskCompletionSource _gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task ReadAsync_EqualQuestionsAtOnce_AreAskedOnce()
    {
        var cached = _graph.Cached();
        HoldNumbers();

        var all = Enumerable.Range(0, 50).Select(_ => NumberAsync(cached)).ToArray();
        _gate.SetResult();
        await Task.WhenAll(all);

        Assert.Equal((1, 1), (_graph.Reads, _graph.Revisions));
    }

    [Fact]
    public async Task ReadAsync_ManyWaitForTheRevision_ItIsAskedOnce()
    {
        var cached = _graph.Cached();
        HoldRevisions();

        var all = Enumerable.Range(0, 50).Select(i => NumberAsync(cached, i)).ToArray();
        _gate.SetResult();
        await Task.WhenAll(all);

        Assert.Equal((50, 1), (_graph.Reads, _graph.Revisions));
    }

    [Fact]
    public async Task ReadAsync_WhoAskedFirstLeaves_OthersAreAnswered()
    {
        var cached = _graph.Cached();
        HoldNumbers();
        using var leaving = new CancellationTokenSource();
        var first = NumberAsync(cached, cancellation: leaving.Token);
        var second = NumberAsync(cached);

        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _gate.SetResult();

        Assert.Equal(0, await second);
        Assert.Equal(1, _graph.Reads);
    }

    [Fact]
    public async Task ReadAsync_AllLeave_TheAnswerIsKeptForTheNext()
    {
        var cached = _graph.Cached();
        HoldNumbers();
        using var leaving = new CancellationTokenSource();
        Task[] both = [NumberAsync(cached, cancellation: leaving.Token), NumberAsync(cached, cancellation: leaving.Token)];
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => both[0]);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => both[1]);

        var next = NumberAsync(cached);
        _gate.SetResult();

        Assert.Equal(0, await next);
        Assert.Equal(1, _graph.Reads);
    }

    [Fact]
    public async Task ReadAsync_QuestionBegunBeforeOwnWrite_IsNotGivenAfterIt()
    {
        var cached = _graph.Cached();
        HoldNumbers();
        var before = NumberAsync(cached);
        await cached.WriteAsync(static _ => ValueTask.FromResult(0), default);

        var after = NumberAsync(cached);
        _gate.SetResult();

        Assert.Equal((0, 1), (await before, await after));
        Assert.Equal(1, await NumberAsync(cached));
    }

    [Fact]
    public async Task ReadAsync_RevisionAskedBeforeOwnWrite_IsNotBelievedAfterIt()
    {
        var cached = _graph.Cached();
        HoldRevisions();
        var before = NumberAsync(cached);
        await cached.WriteAsync(static _ => ValueTask.FromResult(0), default);
        _gate.SetResult();
        await before;

        _graph.Write();
        Assert.Equal(2, await NumberAsync(cached, "asked for the first time"));
        Assert.Equal(2, _graph.Revisions);
    }

    [Fact]
    public async Task ReadAsync_QuestionBegunBeforeOthersWrote_IsNotGivenOnceTheRevisionIsKnown()
    {
        var cached = _graph.Cached();
        HoldNumbers();
        var before = NumberAsync(cached);
        _graph.Write();
        _graph.Time.Advance(TimeSpan.FromSeconds(1));

        var after = NumberAsync(cached);
        _gate.SetResult();

        Assert.Equal((0, 1), (await before, await after));
    }

    [Fact]
    public async Task ReadAsync_ManyThreadsAndWriters_NeverGiveWhatIsOlderThanOwnWrites()
    {
        var cached = _graph.Cached();
        var written = 0L;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(worker => Task.Run(async () =>
        {
            for (var i = 0; i < 500; i++)
            {
                if ((i + worker) % 20 == 0)
                {
                    await cached.WriteAsync(static _ => ValueTask.FromResult(0), default);
                    Interlocked.Increment(ref written);
                }

                var least = Interlocked.Read(ref written);
                Assert.InRange(await NumberAsync(cached, i % 3), least, long.MaxValue);
            }
        })));
    }

    private void HoldNumbers() => _graph.Hold = (statement, stop) => statement == Number ? _gate.Task.WaitAsync(stop) : Task.CompletedTask;

    private void HoldRevisions() => _graph.Hold = (statement, stop) => statement == Number ? Task.CompletedTask : _gate.Task.WaitAsync(stop);
}
