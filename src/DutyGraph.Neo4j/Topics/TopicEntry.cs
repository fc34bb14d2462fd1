using System.Security.Cryptography;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>What a duty adds to its form. It is kept beside the township, so that it can be taken out again when the duty is gone.</summary>
/// <param name="DutyId">Id of the duty.</param>
/// <param name="Form">Key of the form.</param>
/// <param name="List">The list.</param>
/// <param name="Profile">Digest of its profile.</param>
/// <param name="Name">Its name.</param>
internal sealed record TopicEntry(string DutyId, string Form, DutyList List, string Profile, TopicName Name)
{
    private const char Separator = '\u001f';

    /// <summary>The entry of a duty.</summary>
    public static TopicEntry Of(TopicItem item) => new(item.DutyId, item.Form, item.Place.List, DigestOf(item.Profile), TopicName.Of(item));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static TopicEntry Parse(string text) => text.Split(Separator) is [var duty, var form, var list, var profile, var name]
        ? new TopicEntry(duty, form, Enum.Parse<DutyList>(list), profile, TopicName.Parse(name))
        : throw new FormatException($"'{text}' is no entry of a duty in a form.");

    /// <summary>By which profiles are known in a form.</summary>
    public static string DigestOf(TopicProfile profile) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(profile.ToString())).AsSpan(0, 8));

    /// <summary>The entry as one text.</summary>
    public override string ToString() => string.Join(Separator, DutyId, Form, List, Profile, Name.ToString());
}

/// <summary>A township whose duties in force changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">Its number in the places of forms.</param>
/// <param name="Before">What its duties added to forms when topics were last made of them.</param>
/// <param name="Duties">Its duties in force now.</param>
internal sealed record ChangedTownship(string Id, int Place, IReadOnlySet<TopicEntry> Before, IReadOnlyList<StoredDuty> Duties)
{
    /// <summary>What its duties add to forms now, with their profiles.</summary>
    public IReadOnlyDictionary<TopicEntry, TopicProfile> After { get; } = Duties.Select(duty => duty.Item).OfType<TopicItem>().ToDictionary(TopicEntry.Of, item => item.Profile);

    /// <summary>The entries that went.</summary>
    public IEnumerable<TopicEntry> Gone => Before.Where(entry => !After.ContainsKey(entry));

    /// <summary>The entries that came, with their profiles.</summary>
    public IEnumerable<KeyValuePair<TopicEntry, TopicProfile>> Came => After.Where(entry => !Before.Contains(entry.Key));

    /// <summary>Duties that the graph does not have in their form: new ones, and those that were written again though nothing that topics see is new.</summary>
    public IEnumerable<StoredDuty> Misplaced => Duties.Where(duty => duty.Form != duty.Item?.Form);

    /// <summary>Keys of its forms, those before and those now.</summary>
    public IEnumerable<string> Forms => Before.Concat(After.Keys).Select(entry => entry.Form).Distinct(StringComparer.Ordinal);
}

/// <summary>A duty in force.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Form">Key of the form that the graph has it in; null for none.</param>
/// <param name="Item">How topics see it; null where it says nothing of its matter.</param>
internal sealed record StoredDuty(string Id, string? Form, TopicItem? Item);
