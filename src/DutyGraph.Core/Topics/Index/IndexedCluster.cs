using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A cluster in the index with counts of its duties. It is a topic once two townships have it.</summary>
internal sealed class IndexedCluster
{
    private static readonly int Lists = Enum.GetValues<DutyList>().Length;

    private readonly Dictionary<string, int[]> _townships = new(StringComparer.Ordinal);
    private readonly Dictionary<(bool Damaged, string Name), int> _names = [];
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

        lists[(int)item.Place.List] += change;
        if (Array.TrueForAll(lists, count => count == 0))
        {
            _townships.Remove(item.Place.TownshipId);
        }

        var name = (item.Damaged || item.Name.Length == 0, item.Name);
        if ((_names[name] = _names.GetValueOrDefault(name) + change) == 0)
        {
            _names.Remove(name);
        }
    }

    /// <summary>Returns the topic; null where fewer than two townships have the matter.</summary>
    /// <param name="rules">Manual corrections and published ids.</param>
    public Topic? Topic(TopicRules rules)
    {
        if (_townships.Count < 2)
        {
            return null;
        }

        var masks = _townships.Values.Select(lists => lists.Index().Sum(list => list.Item > 0 ? 1 << list.Index : 0)).ToHashSet();
        int On(DutyList list) => _townships.Values.Count(lists => lists[(int)list] > 0);
        return new Topic(NodeId.Topic(Founder(rules)), Name(), _townships.Count, masks.Count > 1, new DutyCounts(On(DutyList.Basic), On(DutyList.Assist), On(DutyList.Reclaimed)));
    }

    /// <summary>Returns the topic with its members, in printed order.</summary>
    public ResolvedTopic? Resolved(TopicRules rules) => Topic(rules) is { } topic
        ? new ResolvedTopic(topic, [.. _forms.SelectMany(form => form.Form.Items, (form, item) => (Item: item, form.Grounds))
            .OrderBy(member => KeyOf(member.Item.Place), Comparer<DutyKey>.Create(DutyKey.Compare))
            .Select(member => new TopicMember(member.Item.DutyId, member.Grounds.Score, member.Grounds.Reasons))])
        : null;

    private static DutyKey KeyOf(TopicPosition place) => new(0, "", place.TownshipId, place.Edition ?? "", place.List, place.Number);

    /// <summary>Key of the form that gives the topic its id: the first published one, otherwise the form with the oldest duty.</summary>
    private string Founder(TopicRules rules) => _forms.Select(form => form.Form)
        .OrderBy(form => rules.FounderRanks.GetValueOrDefault(form.Key, int.MaxValue)).ThenBy(form => form.Oldest.Place).First().Key;

    /// <summary>The most frequent name. Names that are damaged or empty count only if there is no other; ties go to the first by code point.</summary>
    private string Name() => _names.OrderBy(name => name.Key.Damaged).ThenByDescending(name => name.Value).ThenBy(name => name.Key.Name, CodePointComparer.Instance).First().Key.Name;
}
