namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>Loads values by key, in batches. A resolver takes it as a parameter; a request has one instance of each class.</summary>
/// <typeparam name="TKey">The type of keys. Equal keys are loaded once in a request.</typeparam>
/// <typeparam name="TValue">The type of values.</typeparam>
public interface IDataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>Returns the value of this key, or the default where there is none. It completes after all resolvers of the level have requested their
    /// keys.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>Returns the values of these keys, in their order, with the default where there is none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>Returns the value of this key.</summary>
    /// <exception cref="KeyNotFoundException">The key has no value.</exception>
    Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default);
}

/// <summary>Base of all data loaders.</summary>
public interface IDataLoader;

/// <summary>Decides when collected keys are loaded.</summary>
public interface IBatchScheduler
{
    /// <summary>Loads the batch once no more keys can be added to it. Safe to call from many threads.</summary>
    void Schedule(IBatch batch);
}

/// <summary>Keys that are loaded together.</summary>
public interface IBatch
{
    /// <summary>Closes the batch and loads its values. The task never fails: <see cref="HandOut"/> passes errors on.</summary>
    Task LoadAsync();

    /// <summary>Completes the tasks of all waiting callers. Called once, after <see cref="LoadAsync"/> has completed.</summary>
    void HandOut();
}

/// <summary>Options that all data loaders of a request share.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The greatest number of keys in a batch, from 1. Default: unbounded, so that the number of batches never depends on the number of
    /// rows.</summary>
    public int MaxBatchSize { get; init; } = int.MaxValue;

    /// <summary>Cancelled with the request.</summary>
    public CancellationToken RequestAborted { get; init; }
}
