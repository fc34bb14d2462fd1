using DutyGraph.GraphQL.DataLoaders;
using Microsoft.Extensions.DependencyInjection;

namespace DutyGraph.GraphQL.Execution;

/// <summary>The data loaders of one request, one of each class.</summary>
internal sealed class DataLoaderSet(IServiceProvider services, BatchScheduler scheduler, CancellationToken cancellation)
{
    private readonly Dictionary<Type, object> _loaders = [];
    private readonly DataLoaderOptions _options = new() { RequestAborted = cancellation };

    /// <summary>Compiles a factory for a loader, so that execution uses no reflection.</summary>
    public static ObjectFactory FactoryOf(Type loader) => ActivatorUtilities.CreateFactory(loader, [typeof(IBatchScheduler), typeof(DataLoaderOptions)]);

    public object Get(Type type, ObjectFactory factory)
    {
        if (!_loaders.TryGetValue(type, out var loader))
        {
            _loaders.Add(type, loader = factory(services, [scheduler, _options]));
        }

        return loader;
    }
}

/// <summary>
/// Loads the batches of one request, each time all resolvers of a level are waiting. Values are handed out one batch after another, and the continuations of
/// resolvers run synchronously. So the keys they request next are all collected before the next batch is loaded.
/// </summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _lock = new();
    private readonly List<(IBatch Batch, Task Load)> _loading = [];
    private List<IBatch> _scheduled = [];
    private TaskCompletionSource? _signal;

    /// <inheritdoc/>
    public void Schedule(IBatch batch)
    {
        lock (_lock)
        {
            _scheduled.Add(batch);
            _signal?.TrySetResult();
        }
    }

    /// <summary>Loads scheduled batches until all these tasks are complete.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled.</exception>
    public async ValueTask DrainAsync(List<Task> tasks, CancellationToken cancellation)
    {
        var first = 0;
        while (true)
        {
            while (first < tasks.Count && tasks[first].IsCompleted)
            {
                first++;
            }

            if (first == tasks.Count)
            {
                return;
            }

            cancellation.ThrowIfCancellationRequested();
            if (!StartScheduled() & !HandOut())
            {
                await WaitAsync(tasks[first], cancellation);
            }
        }
    }

    private bool StartScheduled()
    {
        List<IBatch> scheduled;
        lock (_lock)
        {
            if (_scheduled.Count == 0)
            {
                return false;
            }

            (scheduled, _scheduled) = (_scheduled, []);
        }

        _loading.AddRange(scheduled.Select(batch => (batch, batch.LoadAsync())));
        return true;
    }

    private bool HandOut()
    {
        var done = _loading.FindAll(entry => entry.Load.IsCompleted);
        _loading.RemoveAll(done.Contains);
        foreach (var (batch, _) in done)
        {
            batch.HandOut();
        }

        return done.Count > 0;
    }

    private async Task WaitAsync(Task task, CancellationToken cancellation)
    {
        var signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (_scheduled.Count > 0)
            {
                return;
            }

            _signal = signal;
        }

        await Task.WhenAny([task, signal.Task, .. _loading.Select(entry => entry.Load)]).WaitAsync(cancellation);
    }
}
