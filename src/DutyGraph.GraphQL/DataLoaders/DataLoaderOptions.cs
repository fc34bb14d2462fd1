namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>Options that all data loaders of a request share.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The greatest number of keys in a batch, from 1. Default: unbounded, so that the number of batches never depends on the number of
    /// rows.</summary>
    public int MaxBatchSize { get; init; } = int.MaxValue;

    /// <summary>Cancelled with the request.</summary>
    public CancellationToken RequestAborted { get; init; }
}
