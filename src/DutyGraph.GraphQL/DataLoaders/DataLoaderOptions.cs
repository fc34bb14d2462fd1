namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>What the loaders of one request share.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>Keys of one batch, at most. Default: no bound, so that the number of batches never depends on the number of rows; from 1.</summary>
    public int MaxBatchSize { get; init; } = int.MaxValue;

    /// <summary>Cancelled with the request.</summary>
    public CancellationToken RequestAborted { get; init; }
}
