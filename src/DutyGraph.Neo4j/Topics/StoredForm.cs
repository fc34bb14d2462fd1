using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A form as the graph keeps it: what its duties say and where they stand, counted, and the topic that came of it. It grows with what is said in other words, not with duties.</summary>
/// <param name="key">The form's key.</param>
internal sealed class StoredForm(string key)
{
    private readonly Dictionary<string, (TopicProfile Profile, int Duties)> _profiles = new(StringComparer.Ordinal);
    private readonly Dictionary<TopicName, int> _names = [];
    private TopicProfile[]? _former;
    private TopicForm? _form;

    /// <summary>The form's key.</summary>
    public string Key { get; } = key;

    /// <summary>The townships that have it, by list.</summary>
    public ImmutableArray<PlaceSet> Places { get; private init; } = [.. Enum.GetValues<DutyList>().Select(_ => new PlaceSet())];

    /// <summary>The cluster that it is in; null until it is clustered.</summary>
    public string? Cluster { get; set; }

    /// <summary>How sure it is that its duties belong to that cluster, from 0 to 1, and why.</summary>
    public (double Score, ImmutableArray<string> Reasons) Grounds { get; set; } = (0, []);

    /// <summary>What the graph says of the membership of its duties.</summary>
    public FormTopic Topic { get; set; } = FormTopic.None;

    /// <summary>Whether duties came or went.</summary>
    public bool IsTouched { get; private set; }

    /// <summary>Whether it is compared by other profiles than when it was read, or was not there.</summary>
    public bool IsReworded => _former is not null && !TopicForm.Compared(_former).SequenceEqual(TopicForm.Compared(_profiles.Values.Select(profile => profile.Profile)));

    /// <summary>Whether no duty has it.</summary>
    public bool IsEmpty => _profiles.Count == 0;

    /// <summary>The names of its duties.</summary>
    public IEnumerable<(TopicName Name, int Duties)> Names => _names.Select(name => (name.Key, name.Value));

    /// <summary>Ids of the categories of its duties.</summary>
    public IEnumerable<string> Categories => _profiles.Values.Select(profile => profile.Profile.CategoryId);

    /// <summary>The form as it was when it was read; null where it was not there.</summary>
    public TopicForm? Former => _former is null ? Form : _former is [] ? null : new TopicForm(Key, _former);

    /// <summary>The form as it is compared now.</summary>
    public TopicForm Form => _form ??= new TopicForm(Key, _profiles.Values.Select(profile => profile.Profile));

    /// <summary>A form that the graph holds.</summary>
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

    /// <summary>Removes a duty, which it must have.</summary>
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

    /// <summary>Its properties and its blocking keys.</summary>
    public Dictionary<string, object?> Row()
    {
        var (profiles, names) = (_profiles.OrderBy(profile => profile.Key, StringComparer.Ordinal).ToArray(), _names.OrderBy(name => name.Key.ToString(), StringComparer.Ordinal).ToArray());
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

/// <summary>The topic of every duty of a form.</summary>
/// <param name="TopicId">Its id; null where they belong to none.</param>
/// <param name="Score">How sure it is, from 0 to 1; 0 where they belong to none.</param>
/// <param name="Reasons">Why.</param>
internal sealed record FormTopic(string? TopicId, double Score, ImmutableArray<string> Reasons)
{
    /// <summary>They belong to none.</summary>
    public static readonly FormTopic None = new(null, 0, []);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(FormTopic? other) =>
        other is not null && TopicId == other.TopicId && Score.Equals(other.Score) && Reasons.SequenceEqual(other.Reasons, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(TopicId, Score, Reasons.Length);
}
