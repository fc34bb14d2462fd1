using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <content>Topics and comparisons.</content>
public sealed partial class EmbeddedGraph
{
    private readonly TopicMembers _topics;
    private readonly TopicSelection _topicSelection;
    private readonly TopicSequence _topicsBySpread;
    private readonly TopicSequence _topicsByDiffering;

    /// <inheritdoc/>
    public ValueTask<Page<Topic>> TopicsAsync(TopicFilter filter, TopicOrder order, PageRequest page, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var sequence = order == TopicOrder.Differing ? _topicsByDiffering : _topicsBySpread;
        return ValueTask.FromResult(sequence.Page(_topicSelection.Where(filter), page));
    }

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Page<TopicMember>>> TopicMembersAsync(
        IReadOnlyList<string> topicIds, PageRequest page, CancellationToken cancellation) =>
        Each(topicIds, id => MembersOf(_orders[DutyOrder.Printed].Page(DutiesOf(DutyOwner.Topic, id), page)), cancellation);

    /// <inheritdoc/>
    public ValueTask<IReadOnlyList<Topic?>> TopicsOfAsync(IReadOnlyList<string> dutyIds, CancellationToken cancellation) =>
        Each(dutyIds, id => _nodes.Duties.Find(id) is { } duty ? _topics.TopicOf(duty) : null, cancellation);

    /// <inheritdoc/>
    public ValueTask<Comparison> CompareAsync(IReadOnlyList<string> townshipIds, TopicFilter filter, DutyParts parts, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        int[] townships = [.. townshipIds.Select(id => _nodes.Townships.Find(id) ?? throw new NodeNotFoundException(Labels.Township, id))];
        var duties = townships.SelectMany(township => _selection.InForce(_postings.Township[township]).ToArray())
            .Select(duty => (_nodes.Duties[duty], _topics.TopicOf(duty)));
        var rows = new ComparisonRows(townshipIds, id => _nodes.Categories[_nodes.Categories.OrdinalOf(id)]);
        return ValueTask.FromResult(new Comparison([.. townships.Select(township => _nodes.Townships[township])], rows.Of(duties, filter)));
    }

    private Page<TopicMember> MembersOf(Page<Duty> duties) => new(
        [.. duties.Items.Select(duty => _topics.MemberOf(duty.Id))], duties.HasNext, duties.HasPrevious, duties.Total,
        member => DutyKey.OfPrinted(member.DutyId).Encode(DutyOrder.Printed));
}
