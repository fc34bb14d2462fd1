using DutyGraph.Core;
using DutyGraph.GraphQL.DataLoaders;
using DutyGraph.Server.Types.Loading;

namespace DutyGraph.Server.Types.Topics;

/// <summary>Loads the topics of duties.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class TopicOfDutyLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<string, Topic>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<string, Topic>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
    {
        var topics = await graph.TopicsOfAsync(keys, cancellationToken);
        return keys.Zip(topics).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First, pair => pair.Second!, StringComparer.Ordinal);
    }
}

/// <summary>Loads pages of the members of topics.</summary>
/// <param name="graph">The state of the graph in this request.</param>
/// <param name="scheduler">Starts the batches of one request.</param>
/// <param name="options">Batch size and cache of one request.</param>
public sealed class TopicMembersLoader(IDutyGraph graph, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedLoader<PageRequest, Page<TopicMember>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override ValueTask<IReadOnlyList<Page<TopicMember>>> AskAsync(PageRequest arguments, IReadOnlyList<string> ids, CancellationToken cancellation) =>
        graph.TopicMembersAsync(ids, arguments, cancellation);
}
