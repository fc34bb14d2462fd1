using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A form in the index, with its duties.</summary>
internal sealed class IndexedForm(string key)
{
    private readonly SortedDictionary<string, (TopicProfile Profile, int Items)> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string TownshipId, DutyList List), int> _places = [];
    private readonly Dictionary<string, TopicItem> _items = new(StringComparer.Ordinal);
    private TopicItem? _oldest;

    /// <summary>The key of the form.</summary>
    public string Key { get; } = key;

    /// <summary>Its duties.</summary>
    public IReadOnlyCollection<TopicItem> Items => _items.Values;

    /// <summary>Its cluster; null before it is clustered.</summary>
    public IndexedCluster? Cluster { get; set; }

    /// <summary>The membership of its duties as reported by the last update.</summary>
    public FormMembership Said { get; set; } = new(null, 0, []);

    /// <summary>Cached answers to the question that clustering asks about this form and another: does one list of one township contain both?</summary>
    public Dictionary<IndexedForm, bool> Answers { get; } = [];

    /// <summary>The first duty by <see cref="TopicPosition"/>. The form must have a duty.</summary>
    public TopicItem Oldest => _oldest ??= Items.MinBy(item => item.Place)!;

    /// <summary>The form for comparison with others.</summary>
    public TopicForm Form => new(Key, _profiles.Values.Take(TopicForm.MostProfiles).Select(profile => profile.Profile));

    /// <summary>Adds a duty.</summary>
    /// <returns>Whether the profiles by which the form is compared changed.</returns>
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

    /// <summary>Removes a duty. The form must have it.</summary>
    /// <returns>Whether no other duty of the form has its profile.</returns>
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

    /// <summary>Whether the form is compared by the profile with this text.</summary>
    private bool Compares(string text) => _profiles.Keys.Take(TopicForm.MostProfiles).Contains(text, StringComparer.Ordinal);

    /// <summary>Whether the form is on this list of this township.</summary>
    public bool StandsAt(TopicPosition place) => _places.ContainsKey((place.TownshipId, place.List));

    /// <summary>Evaluates <see cref="StandsWith"/> and caches the answer in both forms.</summary>
    public bool Ask(IndexedForm other) => Answers[other] = other.Answers[this] = StandsWith(other);

    /// <summary>Removes this form from the cached answers of others.</summary>
    public void Forget()
    {
        foreach (var other in Answers.Keys)
        {
            other.Answers.Remove(this);
        }
    }

    /// <summary>Whether one list of one township contains both forms.</summary>
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

/// <summary>The membership that all duties of a form share.</summary>
internal sealed record FormMembership(string? TopicId, double Score, ImmutableArray<string> Reasons)
{
    /// <summary>Whether both have the same content; reasons are compared by value.</summary>
    public bool IsSame(FormMembership other) =>
        TopicId == other.TopicId && Score.Equals(other.Score) && Reasons.SequenceEqual(other.Reasons, StringComparer.Ordinal);
}
