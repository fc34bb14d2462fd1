using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace DutyGraph.Core;

/// <summary>
/// Duties of one wording: the same name once filling words are gone. They are one matter whatever else differs, so forms are what is compared and what a store keeps: five
/// thousand townships have some ten thousand of them, not a million. A form is told by its key and its profiles, and neither says which townships have it.
/// </summary>
public sealed class TopicForm
{
    /// <summary>By how many profiles a form is compared at most.</summary>
    internal const int MostProfiles = 8;

    private const int KeyGrams = 14;
    private const int KeyClauses = 6;
    private const int LeastKeyClause = 14;
    private const char NamelessMark = '?';
    private const char SingleMark = '@';

    /// <summary>A form from what a store keeps of it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="profiles">The different profiles of its duties.</param>
    public TopicForm(string key, IEnumerable<TopicProfile> profiles)
    {
        Key = key;
        Profiles = [.. Compared(profiles)];
        Name = key[0] == NamelessMark ? null : DutyName.OfKey(NameKey(key));
        var mark = key.IndexOf(SingleMark, StringComparison.Ordinal);
        DutyId = mark < 0 ? null : key[(mark + 1)..];
        BlockingKeys = [.. NameKeys().Concat(Profiles.SelectMany(ClauseKeys)).Concat(DutyId is null ? [] : [SingleKey(DutyId)]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The normal form of the name. It begins with ? where the duties have no readable name, and ends in @ and a duty's id where a correction names that duty.</summary>
    public string Key { get; }

    /// <summary>The profiles by which it is compared (<see cref="Compared"/>).</summary>
    public ImmutableArray<TopicProfile> Profiles { get; }

    /// <summary>Only forms that share one of these are compared: the heaviest grams of the name, and digests of the longest clauses. Some ten to thirty.</summary>
    public ImmutableArray<string> BlockingKeys { get; }

    /// <summary>The one duty of a form that a correction names; otherwise null.</summary>
    internal string? DutyId { get; }

    /// <summary>The name; null where none can be read.</summary>
    internal DutyName? Name { get; }

    /// <summary>
    /// Of the different profiles of a form, those by which it is compared: eight, the first by their texts. A wording that thousands of townships have comes with as many profiles, since
    /// departments bear names of places; what the next township adds to them then mostly changes nothing.
    /// </summary>
    public static IEnumerable<TopicProfile> Compared(IEnumerable<TopicProfile> profiles) => profiles.OrderBy(profile => profile.ToString(), StringComparer.Ordinal).Take(MostProfiles);

    /// <summary>The key of a form of one duty alone, which a correction names.</summary>
    public static string Single(string form, string dutyId) => $"{form}{SingleMark}{dutyId}";

    /// <summary>The blocking key of a form of one duty alone.</summary>
    internal static string SingleKey(string dutyId) => $"{SingleMark}{dutyId}";

    /// <summary>The key of duties without a name.</summary>
    internal static string Nameless(TopicProfile profile) => NamelessMark + Digest(profile.ToString());

    /// <summary>What the key says of the name, without the mark of a single duty.</summary>
    internal static string NameKey(string key) => key.IndexOf(SingleMark, StringComparison.Ordinal) is var mark and > 0 ? key[..mark] : key;

    private IEnumerable<string> NameKeys()
    {
        if (Name is not { } name)
        {
            return [];
        }

        return name.All.OrderByDescending(GramWeights.Of).ThenBy(gram => gram).Take(KeyGrams)
            .Concat(name.Head.OrderByDescending(GramWeights.Of).ThenBy(gram => gram).Take(KeyGrams / 2)).Select(Grams.Text)
            .Concat(name.Subject == MatterSubjects.None ? [] : [$"~{name.Subject}"]);
    }

    private static IEnumerable<string> ClauseKeys(TopicProfile profile) =>
        profile.Clauses.Split('\n').Where(clause => clause.Length >= LeastKeyClause).OrderByDescending(clause => clause.Length)
            .ThenBy(clause => clause, StringComparer.Ordinal).Take(KeyClauses).Select(clause => "#" + Digest(clause));

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
