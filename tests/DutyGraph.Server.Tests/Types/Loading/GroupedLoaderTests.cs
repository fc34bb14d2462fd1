using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Types.Loading;

namespace DutyGraph.Server.Tests.Types.Loading;

public sealed class GroupedLoaderTests
{
    private readonly OneBatch _batches = new();
    private readonly Questions _loader;

    public GroupedLoaderTests() => _loader = new(_batches);

    [Fact]
    public async Task LoadAsync_QuestionsOfALevel_AreAskedAtOnce()
    {
        var (one, two) = (_loader.LoadAsync("one", "a", default), _loader.LoadAsync("two", "a", default));
        var loading = _batches.Batch!.LoadAsync();

        Assert.Equal(["one", "two"], _loader.Asked.Keys);

        _loader.Asked["two"].SetResult(["second"]);
        _loader.Asked["one"].SetResult(["first"]);
        await loading;
        _batches.Batch.HandOut();
        Assert.Equal(["first", "second"], await Task.WhenAll(one, two));
    }

    [Fact]
    public async Task LoadAsync_QuestionThatFails_FailsOnlyThoseWhoAskedIt()
    {
        var (one, two) = (_loader.LoadAsync("one", "a", default), _loader.LoadAsync("two", "a", default));
        var loading = _batches.Batch!.LoadAsync();
        _loader.Asked["one"].SetException(new IOException("away"));
        _loader.Asked["two"].SetResult(["second"]);
        await loading;
        _batches.Batch.HandOut();

        await Assert.ThrowsAsync<IOException>(() => one);
        Assert.Equal("second", await two);
    }

    [Fact]
    public async Task LoadAsync_QuestionThatFailsBeforeItWaits_FailsOnlyThoseWhoAskedIt()
    {
        var (refused, two) = (_loader.LoadAsync(Questions.Refused, "a", default), _loader.LoadAsync("two", "a", default));
        var loading = _batches.Batch!.LoadAsync();
        _loader.Asked["two"].SetResult(["second"]);
        await loading;
        _batches.Batch.HandOut();

        await Assert.ThrowsAsync<ArgumentException>(() => refused);
        Assert.Equal("second", await two);
    }

    /// <summary>Keeps the batch until the test dispatches it.</summary>
    private sealed class OneBatch : IBatchScheduler
    {
        public IBatch? Batch { get; private set; }

        public void Schedule(IBatch batch) => Batch = Batch is null ? batch : throw new InvalidOperationException("One batch was expected.");
    }

    /// <summary>Answers each batch when the test completes it.</summary>
    private sealed class Questions(IBatchScheduler scheduler) : GroupedLoader<string, string>(scheduler, new DataLoaderOptions())
    {
        public const string Refused = "refused";

        public OrderedDictionary<string, TaskCompletionSource<IReadOnlyList<string>>> Asked { get; } = [];

        protected override ValueTask<IReadOnlyList<string>> AskAsync(string arguments, IReadOnlyList<string> ids, CancellationToken cancellation)
        {
            if (arguments == Refused)
            {
                throw new ArgumentException("Refused.", nameof(arguments));
            }

            Asked.Add(arguments, new());
            return new(Asked[arguments].Task);
        }
    }
}
