namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>
/// A loader that asks for all keys of a level in one batch. What it loaded stays for the request. A derived class has a public constructor; its parameters are services
/// of the request, besides the scheduler and the options that it hands on.
/// </summary>
/// <typeparam name="TKey">Equal keys are loaded once a request.</typeparam>
/// <typeparam name="TValue">What a key names.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, TaskCompletionSource<TValue?>> _promises = [];
    private readonly IBatchScheduler _scheduler;
    private readonly DataLoaderOptions _options;
    private List<TKey> _waiting = [];

    /// <summary>A loader of one request.</summary>
    /// <param name="batchScheduler">Of the request.</param>
    /// <param name="options">Of the request.</param>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options) => (_scheduler, _options) = (batchScheduler, options);

    /// <summary>The values of these keys; a key without a value is left out.</summary>
    /// <param name="keys">Distinct, in the order in which they were first asked for; at least one, at most <see cref="DataLoaderOptions.MaxBatchSize"/>.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        List<TKey>? opened = null;
        TaskCompletionSource<TValue?>? promise;
        lock (_lock)
        {
            if (_promises.TryGetValue(key, out promise))
            {
                return promise.Task;
            }

            _promises.Add(key, promise = new());
            if (_waiting.Count == _options.MaxBatchSize)
            {
                _waiting = [];
            }

            _waiting.Add(key);
            if (_waiting.Count == 1)
            {
                opened = _waiting;
            }
        }

        if (opened is not null)
        {
            _scheduler.Schedule(() => DispatchAsync(opened));
        }

        return promise.Task;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)));

    /// <inheritdoc/>
    public async Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default) =>
        await LoadAsync(key, cancellationToken) ?? throw new KeyNotFoundException($"{GetType().Name} has nothing under the key '{key}'.");

    private async ValueTask DispatchAsync(List<TKey> keys)
    {
        lock (_lock)
        {
            if (ReferenceEquals(_waiting, keys))
            {
                _waiting = [];
            }
        }

        try
        {
            var values = await LoadBatchAsync(keys, _options.RequestAborted);
            foreach (var (key, promise) in Promises(keys))
            {
                promise.SetResult(values.TryGetValue(key, out var value) ? value : default);
            }
        }
        catch (OperationCanceledException) when (_options.RequestAborted.IsCancellationRequested)
        {
            foreach (var (_, promise) in Promises(keys))
            {
                promise.TrySetCanceled(_options.RequestAborted);
            }
        }
#pragma warning disable CA1031 // Whatever the batch throws is the answer to each of its keys.
        catch (Exception e)
        {
            foreach (var (_, promise) in Promises(keys))
            {
                promise.TrySetException(e);
            }
        }
#pragma warning restore CA1031
    }

    private (TKey Key, TaskCompletionSource<TValue?> Promise)[] Promises(List<TKey> keys)
    {
        lock (_lock)
        {
            return [.. keys.Select(key => (key, _promises[key]))];
        }
    }
}
