using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A cluster in the index with counts of its duties. It is a topic once two townships have it.</summary>
internal sealed class IndexedCluster
{
    private static readonly int Lists = Enum.GetValues<DutyList>().Length;

    private readonly Dictionary<string, int[]> _townships = new(StringComparer.Ordinal);
    private readonly int[] _townshipsByLists = new int[TopicSummary.SetsOfLists];
    private readonly Dictionary<TopicName, int> _names = [];
    private readonly ImmutableArray<(IndexedForm Form, ClusteredForm Grounds)> _forms;

    public IndexedCluster(IEnumerable<(IndexedForm Form, ClusteredForm Grounds)> forms)
    {
        _forms = [.. forms];
        foreach (var (form, _) in _forms)
        {
            form.Cluster = this;
            foreach (var item in form.Items)
            {
                Count(item, 1);
            }
        }
    }

    /// <summary>Its forms, each with its confidence and reasons.</summary>
    public ImmutableArray<(IndexedForm Form, ClusteredForm Grounds)> Forms => _forms;

    /// <summary>Id of its topic at the last update; null where it was not a topic.</summary>
    public string? TopicId { get; set; }

    /// <summary>Updates the counts for a duty that was added (1) or removed (-1).</summary>
    public void Count(TopicItem item, int change)
    {
        if (!_townships.TryGetValue(item.Place.TownshipId, out var lists))
        {
            _townships.Add(item.Place.TownshipId, lists = new int[Lists]);
        }

        _townshipsByLists[SetOf(lists)]--;
        lists[(int)item.Place.List] += change;
        _townshipsByLists[SetOf(lists)]++;
        if (SetOf(lists) == 0)
        {
            _townships.Remove(item.Place.TownshipId);
        }

        var name = TopicName.Of(item);
        if ((_names[name] = _names.GetValueOrDefault(name) + change) == 0)
        {
            _names.Remove(name);
        }
    }

    /// <summary>Returns the topic; null where fewer than two townships have the matter.</summary>
    /// <param name="rules">Manual corrections and published ids.</param>
    public Topic? Topic(TopicRules rules) => TopicSummary.Of(() => Founder(rules), _names.Select(name => (name.Key, name.Value)), _townshipsByLists);

    /// <summary>Returns the topic with its members, in printed order.</summary>
    public ResolvedTopic? Resolved(TopicRules rules) => Topic(rules) is { } topic
        ? new ResolvedTopic(topic, [.. _forms.SelectMany(form => form.Form.Items, (form, item) => (Item: item, form.Grounds))
            .OrderBy(member => KeyOf(member.Item.Place), Comparer<DutyKey>.Create(DutyKey.Compare))
            .Select(member => new TopicMember(member.Item.DutyId, member.Grounds.Score, member.Grounds.Reasons))])
        : null;

    private static DutyKey KeyOf(TopicPosition place) => new(0, "", place.TownshipId, place.Edition ?? "", place.List, place.Number);

    /// <summary>The lists on which a township has the matter, as a bit set.</summary>
    private static int SetOf(int[] lists)
    {
        var set = 0;
        for (var list = 0; list < lists.Length; list++)
        {
            set |= lists[list] > 0 ? 1 << list : 0;
        }

        return set;
    }

    private string Founder(TopicRules rules) =>
        TopicSummary.Founder(_forms.Select(form => form.Form), form => form.Key, form => form.Oldest.Place, Comparer<TopicPosition>.Default, rules);
}
