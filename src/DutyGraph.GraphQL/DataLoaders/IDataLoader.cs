namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>Loads values by key, many at once. A resolver takes one as a parameter; there is one of each class a request.</summary>
/// <typeparam name="TKey">Equal keys are loaded once a request.</typeparam>
/// <typeparam name="TValue">What a key names.</typeparam>
public interface IDataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    /// <summary>The value of this key, or the default where there is none. It comes when the request's level has asked for all it needs.</summary>
    Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default);

    /// <summary>The values of these keys, in their order, the default where there is none.</summary>
    Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default);

    /// <summary>The value of this key.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default);
}

/// <summary>A data loader of any key and value.</summary>
public interface IDataLoader;
