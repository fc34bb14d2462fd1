using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;

namespace DutyGraph.Server.Types.Documents;

/// <summary>Loads the documents of townships.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class DocumentsOfLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<Document>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<Document>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var documents = await graph.DocumentsOfAsync(keys, cancellationToken);
        return keys.Zip(documents).ToDictionary(pair => pair.First, pair => (IReadOnlyList<Document>)pair.Second, StringComparer.Ordinal);
    }
}

/// <summary>Loads the issues of documents and of their duties.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class IssuesLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, IReadOnlyList<DataIssue>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, IReadOnlyList<DataIssue>>> LoadBatchAsync(
        IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var issues = await graph.IssuesAsync(keys, cancellationToken);
        return keys.Zip(issues).Where(pair => pair.Second is not null)
            .ToDictionary(pair => pair.First, pair => (IReadOnlyList<DataIssue>)pair.Second!.Value, StringComparer.Ordinal);
    }
}
