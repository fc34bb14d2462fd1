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
