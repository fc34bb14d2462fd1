namespace DutyGraph.GraphQL.DataLoaders;

/// <summary>What the loaders of one request share.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>Keys of one batch, at most. Default 1,024; from 1.</summary>
    public int MaxBatchSize { get; init; } = 1024;

    /// <summary>Cancelled with the request.</summary>
    public CancellationToken RequestAborted { get; init; }
}
