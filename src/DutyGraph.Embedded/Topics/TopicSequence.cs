using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>All topics in one order.</summary>
internal sealed class TopicSequence
{
    private readonly PageOrder<Topic, TopicKey> _pages;
    private readonly int[] _ranks;

    /// <summary>Creates a sequence; the topics of <paramref name="nodes"/> are in the order of <see cref="TopicOrder.Spread"/>.</summary>
    public TopicSequence(GraphNodes nodes, TopicOrder order)
    {
        var ordinals = Enumerable.Range(0, nodes.Topics.Count).ToArray();
        if (order == TopicOrder.Differing)
        {
            ordinals = [.. ordinals.OrderByDescending(ordinal => nodes.Topics[ordinal].Differing)];
        }

        _ranks = new int[ordinals.Length];
        for (var rank = 0; rank < _ranks.Length; rank++)
        {
            _ranks[ordinals[rank]] = rank;
        }

        _pages = new PageOrder<Topic, TopicKey>(
            ordinals.Length,
            rank => nodes.Topics[ordinals[rank]],
            topic => TopicKey.Of(order, topic),
            TopicKey.Compare,
            key => key.Encode(order),
            cursor => TopicKey.Decode(order, cursor));
    }

    /// <summary>Returns a page of some of the topics.</summary>
    /// <param name="topics">Their ordinals, ascending.</param>
    /// <param name="page">The slice to return.</param>
    /// <exception cref="InvalidCursorException">A cursor belongs to another order.</exception>
    public Page<Topic> Page(ReadOnlyMemory<int> topics, PageRequest page) =>
        _pages.Page(Ordinals.Ascending([.. topics.ToArray().Select(topic => _ranks[topic])], _ranks.Length), page);
}
