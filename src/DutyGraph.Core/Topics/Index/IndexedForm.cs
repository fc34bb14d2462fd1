using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A form in the index, with its duties.</summary>
internal sealed class IndexedForm(string key)
{
    private readonly SortedDictionary<string, (TopicProfile Profile, int Items)> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string TownshipId, DutyList List), int> _places = [];
    private readonly Dictionary<string, TopicItem> _items = new(StringComparer.Ordinal);
    private TopicItem? _oldest;

    /// <summary>The form's key.</summary>
    public string Key { get; } = key;

    /// <summary>Its duties.</summary>
    public IReadOnlyCollection<TopicItem> Items => _items.Values;

    /// <summary>The cluster that it is in; null until it is clustered.</summary>
    public IndexedCluster? Cluster { get; set; }

    /// <summary>What was last said of the membership of its duties.</summary>
    public FormMembership Said { get; set; } = new(null, 0, []);

    /// <summary>What clustering has asked of this form and another: whether a township has both on one list.</summary>
    public Dictionary<IndexedForm, bool> Answers { get; } = [];

    /// <summary>The duty that stands first (<see cref="TopicPosition"/>). The form must have one.</summary>
    public TopicItem Oldest => _oldest ??= Items.MinBy(item => item.Place)!;

    /// <summary>The form as it is compared.</summary>
    public TopicForm Form => new(Key, _profiles.Values.Take(TopicForm.MostProfiles).Select(profile => profile.Profile));

    /// <summary>Adds a duty.</summary>
    /// <returns>Whether the form is compared by other profiles than before.</returns>
    public bool Add(TopicItem item)
    {
        var text = item.Profile.ToString();
        var known = _profiles.TryGetValue(text, out var profile);
        _profiles[text] = known ? (profile.Profile, profile.Items + 1) : (item.Profile, 1);
        var shared = known ? item with { Profile = profile.Profile } : item;
        _items.Add(item.DutyId, shared);
        if (_items.Count == 1 || (_oldest is not null && shared.Place.CompareTo(_oldest.Place) < 0))
        {
            _oldest = shared;
        }

        var place = (item.Place.TownshipId, item.Place.List);
        _places[place] = _places.GetValueOrDefault(place) + 1;
        Cluster?.Count(shared, 1);
        return !known && Compares(text);
    }

    /// <summary>Removes a duty, which it must have.</summary>
    /// <returns>Whether the form is compared by other profiles than before.</returns>
    public bool Remove(string dutyId)
    {
        _items.Remove(dutyId, out var item);
        _oldest = ReferenceEquals(item, _oldest) ? null : _oldest;
        var place = (item!.Place.TownshipId, item.Place.List);
        if (--_places[place] is 0)
        {
            _places.Remove(place);
        }

        Cluster?.Count(item, -1);
        var text = item.Profile.ToString();
        var (profile, items) = _profiles[text];
        if (items > 1)
        {
            _profiles[text] = (profile, items - 1);
            return false;
        }

        var compared = Compares(text);
        _profiles.Remove(text);
        return compared;
    }

    /// <summary>Whether the form is compared by the profile of this text.</summary>
    private bool Compares(string text) => _profiles.Keys.Take(TopicForm.MostProfiles).Contains(text, StringComparer.Ordinal);

    /// <summary>Whether it stands on this list of this township.</summary>
    public bool StandsAt(TopicPosition place) => _places.ContainsKey((place.TownshipId, place.List));

    /// <summary>Answers <see cref="StandsWith"/> and keeps the answer on both sides.</summary>
    public bool Ask(IndexedForm other) => Answers[other] = other.Answers[this] = StandsWith(other);

    /// <summary>Takes it out of the answers of others.</summary>
    public void Forget()
    {
        foreach (var other in Answers.Keys)
        {
            other.Answers.Remove(this);
        }
    }

    /// <summary>Whether a township has both forms on one list.</summary>
    public bool StandsWith(IndexedForm other)
    {
        var (few, many) = _places.Count < other._places.Count ? (_places, other._places) : (other._places, _places);
        foreach (var place in few.Keys)
        {
            if (many.ContainsKey(place))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>The membership of every duty of a form.</summary>
internal sealed record FormMembership(string? TopicId, double Score, ImmutableArray<string> Reasons)
{
    /// <summary>Whether it says the same.</summary>
    public bool IsSame(FormMembership other) => TopicId == other.TopicId && Score.Equals(other.Score) && Reasons.SequenceEqual(other.Reasons, StringComparer.Ordinal);
}
