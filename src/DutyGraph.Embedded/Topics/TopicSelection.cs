using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Selects topics by filter.</summary>
internal sealed class TopicSelection
{
    private readonly GraphNodes _nodes;
    private readonly ReadOnlyMemory<int> _all;
    private readonly Postings _ofCategory;
    private readonly Postings _differing;
    private readonly FoldedTexts _names;

    /// <summary>Indexes the topics.</summary>
    public TopicSelection(GraphNodes nodes, DutyColumns columns, TopicMembers members)
    {
        _nodes = nodes;
        _all = Enumerable.Range(0, nodes.Topics.Count).ToArray();
        _ofCategory = Postings
            .OfRows(_all.Length, topic => members.Duties[topic].ToArray().Select(duty => columns.Category[duty]).Distinct())
            .Inverted(nodes.Categories.Count);
        _differing = Postings.OfRows(_all.Length, topic => [nodes.Topics[topic].Differing ? 1 : 0]).Inverted(2);
        _names = new FoldedTexts(_all.Length, topic => [nodes.Topics[topic].Name]);
    }

    /// <summary>Returns the topics that match the filter, in the order of <see cref="TopicOrder.Spread"/>.</summary>
    public ReadOnlyMemory<int> Where(TopicFilter filter) => new OrdinalFilter(_all)
        .Any(filter.Categories, id => _ofCategory.Under(_nodes.Categories.Find(id)))
        .One(filter.MinTownships, AtLeast)
        .One(filter.Differing, differing => _differing[differing ? 1 : 0])
        .Containing(filter.NameContains, _names.Containing)
        .Matches;

    /// <summary>The topics of at least this many townships; they are a prefix of the order.</summary>
    private ReadOnlyMemory<int> AtLeast(int townships)
    {
        var (low, high) = (0, _all.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _nodes.Topics[middle].Townships >= townships ? (middle + 1, high) : (low, middle);
        }

        return _all[..low];
    }
}
