using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <content>Topics, and townships side by side.</content>
public sealed partial class Neo4jGraph
{
    /// <inheritdoc/>
    public ValueTask<Page<Topic>> TopicsAsync(TopicFilter filter, TopicOrder order, PageRequest page, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<TopicMember>>> TopicMembersAsync(IReadOnlyList<string> topicIds, PageRequest page, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Topic?>> TopicsOfAsync(IReadOnlyList<string> dutyIds, CancellationToken cancellation) => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask<Comparison> CompareAsync(IReadOnlyList<string> townshipIds, TopicFilter filter, DutyParts parts, CancellationToken cancellation) => throw new NotSupportedException();
}
