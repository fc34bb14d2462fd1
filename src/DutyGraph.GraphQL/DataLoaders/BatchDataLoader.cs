namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>
/// A data loader that loads all keys of a level in one batch and caches the values for the request. A derived class has a public constructor; its parameters
/// are services of the request, and the scheduler and options for the base class.
/// </summary>
/// <typeparam name="TKey">The type of keys. Equal keys are loaded once in a request.</typeparam>
/// <typeparam name="TValue">The type of values.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : IDataLoader<TKey, TValue>
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Task<TValue?>> _cache = [];
    private readonly HashSet<TKey> _missing = [];
    private readonly IBatchScheduler _scheduler;
    private readonly DataLoaderOptions _options;
    private Batch? _open;

    /// <summary>Creates a loader for one request.</summary>
    /// <param name="batchScheduler">Decides when the collected keys are loaded.</param>
    /// <param name="options">The limits of a batch, and the token that cancels the request.</param>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options) => (_scheduler, _options) = (batchScheduler, options);

    /// <summary>Loads the values of these keys. Keys without a value are left out of the result.</summary>
    /// <param name="keys">
    /// Distinct keys in the order of first use: at least one, at most <see cref="DataLoaderOptions.MaxBatchSize"/>.
    /// </param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Batch? opened = null;
        Task<TValue?>? value;
        lock (_lock)
        {
            if (!_cache.TryGetValue(key, out value))
            {
                if (_open is null || _open.Keys.Count == _options.MaxBatchSize)
                {
                    _open = opened = new(this);
                }

                _cache.Add(key, value = _open.Add(key));
            }
        }

        if (opened is not null)
        {
            _scheduler.Schedule(opened);
        }

        return value;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)));

    /// <inheritdoc/>
    public async Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default)
    {
        var value = await LoadAsync(key, cancellationToken);
        lock (_lock)
        {
            // A default value does not mean that the key is missing: TValue may be a value type.
            return _missing.Contains(key) || value is null ? throw new KeyNotFoundException($"{GetType().Name} has nothing under the key '{key}'.") : value;
        }
    }

    /// <summary>Adds a value that is known already, so that its key is not loaded. A key that was requested before keeps its value.</summary>
    public void Prime(TKey key, TValue value)
    {
        lock (_lock)
        {
            _cache.TryAdd(key, Task.FromResult<TValue?>(value));
        }
    }

    private TValue? ValueOf(TKey key, IReadOnlyDictionary<TKey, TValue> values)
    {
        if (values.TryGetValue(key, out var value))
        {
            return value;
        }

        lock (_lock)
        {
            _missing.Add(key);
        }

        return default;
    }

    private sealed class Batch(BatchDataLoader<TKey, TValue> loader) : IBatch
    {
        // Continuations run synchronously inside HandOut; the scheduler relies on it.
        private readonly List<TaskCompletionSource<TValue?>> _promises = [];
        private Task<IReadOnlyDictionary<TKey, TValue>>? _load;

        public List<TKey> Keys { get; } = [];

        public Task<TValue?> Add(TKey key)
        {
            Keys.Add(key);
            _promises.Add(new());
            return _promises[^1].Task;
        }

        public async Task LoadAsync()
        {
            lock (loader._lock)
            {
                loader._open = ReferenceEquals(loader._open, this) ? null : loader._open;
            }

            _load = RunAsync();
            await ((Task)_load).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        public void HandOut()
        {
            for (var i = 0; i < Keys.Count; i++)
            {
                if (_load!.IsCompletedSuccessfully)
                {
                    _promises[i].SetResult(loader.ValueOf(Keys[i], _load.Result));
                }
                else
                {
                    Refuse(_promises[i]);
                }
            }
        }

        private void Refuse(TaskCompletionSource<TValue?> promise)
        {
            if (_load!.Exception is { } fault)
            {
                promise.SetException(fault.InnerExceptions);
            }
            else
            {
                promise.SetCanceled(loader._options.RequestAborted);
            }
        }

        // The async method turns an exception thrown before the first await into a faulted task.
        private async Task<IReadOnlyDictionary<TKey, TValue>> RunAsync() => await loader.LoadBatchAsync(Keys, loader._options.RequestAborted);
    }
}
