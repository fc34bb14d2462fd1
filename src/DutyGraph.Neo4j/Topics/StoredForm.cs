using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// A form as stored in the graph: the profiles, names and places of its duties, with counts, and the topic of the form. Its size grows with the number of
/// different wordings, not with the number of duties.
/// </summary>
/// <param name="key">The form's key.</param>
internal sealed class StoredForm(string key)
{
    private readonly Dictionary<string, (TopicProfile Profile, int Duties)> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<TopicName, int> _names = [];
    private TopicProfile[]? _former;
    private TopicForm? _form;

    /// <summary>The key of the form.</summary>
    public string Key { get; } = key;

    /// <summary>The townships that have the form, by list.</summary>
    public ImmutableArray<PlaceSet> Places { get; private init; } = [.. Enum.GetValues<DutyList>().Select(_ => new PlaceSet())];

    /// <summary>The cluster of the form; null until it is clustered.</summary>
    public string? Cluster { get; set; }

    /// <summary>The certainty that the duties of the form belong to the cluster, from 0 to 1, and the reasons.</summary>
    public (double Score, ImmutableArray<string> Reasons) Grounds { get; set; } = (0, []);

    /// <summary>The topic of the form's duties in the graph.</summary>
    public FormTopic Topic { get; set; } = FormTopic.None;

    /// <summary>Whether duties were added or removed.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>Whether the form is new, or its compared profiles have changed since it was read.</summary>
    public bool IsReworded =>
        _former is not null && !TopicForm.Compared(_former).SequenceEqual(TopicForm.Compared(_profiles.Values.Select(profile => profile.Profile)));

    /// <summary>Whether the form has no duties.</summary>
    public bool IsEmpty => _profiles.Count == 0;

    /// <summary>The names of the form's duties, with counts.</summary>
    public IEnumerable<(TopicName Name, int Duties)> Names => _names.Select(name => (name.Key, name.Value));

    /// <summary>Ids of the categories of the form's duties.</summary>
    public IEnumerable<string> Categories => _profiles.Values.Select(profile => profile.Profile.CategoryId);

    /// <summary>The form as it was read; null if it is new.</summary>
    public TopicForm? Former => _former is null ? Form : _former is [] ? null : new TopicForm(Key, _former);

    /// <summary>The present form, for comparison.</summary>
    public TopicForm Form => _form ??= new TopicForm(Key, _profiles.Values.Select(profile => profile.Profile));

    /// <summary>Reads a form of the graph.</summary>
    public static StoredForm Read(Cells cells)
    {
        var form = new StoredForm(cells.Text(0))
        {
            Places = [.. cells.Texts(5).Select(PlaceSet.Parse)],
            Cluster = cells.Text(6),
            Grounds = (cells.Fraction(8), cells.Texts(9)),
            Topic = cells.TextOrNull(7) is { } topic ? new FormTopic(topic, cells.Fraction(8), cells.Texts(9)) : FormTopic.None,
        };
        foreach (var (text, duties) in cells.Texts(1).Zip(cells.Numbers(2)))
        {
            var profile = TopicProfile.Parse(text);
            form._profiles.Add(TopicEntry.DigestOf(profile), (profile, duties));
        }

        foreach (var (name, duties) in cells.Texts(3).Zip(cells.Numbers(4)))
        {
            form._names.Add(TopicName.Parse(name), duties);
        }

        return form;
    }

    /// <summary>Adds a duty.</summary>
    public void Add(TopicEntry entry, TopicProfile profile)
    {
        Touch();
        _profiles[entry.Profile] = (profile, _profiles.GetValueOrDefault(entry.Profile).Duties + 1);
        _names[entry.Name] = _names.GetValueOrDefault(entry.Name) + 1;
    }

    /// <summary>Removes a duty of this form.</summary>
    public void Remove(TopicEntry entry)
    {
        Touch();
        var (profile, duties) = _profiles[entry.Profile];
        if (duties > 1)
        {
            _profiles[entry.Profile] = (profile, duties - 1);
        }
        else
        {
            _profiles.Remove(entry.Profile);
        }

        if (--_names[entry.Name] == 0)
        {
            _names.Remove(entry.Name);
        }
    }

    /// <summary>Whether a township has both forms on one list.</summary>
    public bool StandsWith(StoredForm other) => Places.Zip(other.Places).Any(list => list.First.Overlaps(list.Second));

    /// <summary>Returns the properties and blocking keys as a row.</summary>
    public Dictionary<string, object?> Row()
    {
        var profiles = _profiles.OrderBy(profile => profile.Key, StringComparer.Ordinal).ToArray();
        var names = _names.OrderBy(name => name.Key.ToString(), StringComparer.Ordinal).ToArray();
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["keys"] = Form.BlockingKeys.ToArray(),
            ["properties"] = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [Properties.Id] = Key,
                [StoredNames.Profiles] = profiles.Select(profile => profile.Value.Profile.ToString()).ToArray(),
                [StoredNames.ProfileUses] = profiles.Select(profile => profile.Value.Duties).ToArray(),
                [StoredNames.Names] = names.Select(name => name.Key.ToString()).ToArray(),
                [StoredNames.NameUses] = names.Select(name => name.Value).ToArray(),
                [StoredNames.Places] = Places.Select(places => places.ToString()).ToArray(),
                [StoredNames.Cluster] = Cluster,
                [StoredNames.Topic] = Topic.TopicId,
                [Properties.Score] = Grounds.Score,
                [Properties.Reasons] = Grounds.Reasons.ToArray(),
            },
        };
    }

    private void Touch()
    {
        IsTouched = true;
        _form = null;
        _former ??= [.. _profiles.Values.Select(profile => profile.Profile)];
    }
}

/// <summary>The topic that all duties of a form belong to.</summary>
/// <param name="TopicId">Id of the topic; null if they belong to none.</param>
/// <param name="Score">The certainty, from 0 to 1; 0 if they belong to none.</param>
/// <param name="Reasons">The reasons.</param>
internal sealed record FormTopic(string? TopicId, double Score, ImmutableArray<string> Reasons)
{
    /// <summary>No topic.</summary>
    public static readonly FormTopic None = new(null, 0, []);

    /// <summary>Whether both have the same values.</summary>
    public bool Equals(FormTopic? other) =>
        other is not null && TopicId == other.TopicId && Score.Equals(other.Score) && Reasons.SequenceEqual(other.Reasons, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TopicId, Score, Reasons.Length);
}
