using System.Security.Cryptography;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The contribution of a duty to its form. The township stores it, so that it can be removed from the form when the duty is gone.</summary>
/// <param name="DutyId">Id of the duty.</param>
/// <param name="Form">Key of the form.</param>
/// <param name="List">The list.</param>
/// <param name="Profile">Digest of the duty's profile.</param>
/// <param name="Name">Its name.</param>
internal sealed record TopicEntry(string DutyId, string Form, DutyList List, string Profile, TopicName Name)
{
    private const char Separator = '\u001f';

    public static TopicEntry Of(TopicItem item) => new(item.DutyId, item.Form, item.Place.List, DigestOf(item.Profile), TopicName.Of(item));

    /// <summary>Parses a text from <see cref="ToString"/>.</summary>
    public static TopicEntry Parse(string text) => text.Split(Separator) is [var duty, var form, var list, var profile, var name]
        ? new TopicEntry(duty, form, Enum.Parse<DutyList>(list), profile, TopicName.Parse(name))
        : throw new FormatException($"'{text}' is no entry of a duty in a form.");

    /// <summary>Returns the digest that identifies a profile in a form.</summary>
    public static string DigestOf(TopicProfile profile) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(profile.ToString())).AsSpan(0, 8));

    /// <summary>Returns the entry as text.</summary>
    public override string ToString() => string.Join(Separator, DutyId, Form, List, Profile, Name.ToString());
}

/// <summary>A township whose duties in force changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">The number of the township in <see cref="PlaceSet"/>.</param>
/// <param name="Before">The entries of its duties when topics were last derived.</param>
/// <param name="Duties">Its duties in force now.</param>
internal sealed record ChangedTownship(string Id, int Place, IReadOnlySet<TopicEntry> Before, IReadOnlyList<StoredDuty> Duties)
{
    /// <summary>The present entries of its duties, with their profiles.</summary>
    public IReadOnlyDictionary<TopicEntry, TopicProfile> After { get; } =
        Duties.Select(duty => duty.Item).OfType<TopicItem>().ToDictionary(TopicEntry.Of, item => item.Profile);

    /// <summary>The entries that were removed.</summary>
    public IEnumerable<TopicEntry> Gone => Before.Where(entry => !After.ContainsKey(entry));

    /// <summary>The entries that were added, with their profiles.</summary>
    public IEnumerable<KeyValuePair<TopicEntry, TopicProfile>> Came => After.Where(entry => !Before.Contains(entry.Key));

    /// <summary>
    /// Duties whose form in the graph is missing or wrong: new duties, and duties that were written again without a change that matters for topics.
    /// </summary>
    public IEnumerable<StoredDuty> Misplaced => Duties.Where(duty => duty.Form != duty.Item?.Form);

    /// <summary>Keys of the forms of its former and present duties.</summary>
    public IEnumerable<string> Forms => Before.Concat(After.Keys).Select(entry => entry.Form).Distinct(StringComparer.Ordinal);
}

/// <summary>A duty in force.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Form">Key of the duty's form in the graph; null for none.</param>
/// <param name="Item">What topics use of the duty; null if it says nothing about its matter.</param>
internal sealed record StoredDuty(string Id, string? Form, TopicItem? Item);
