using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace DutyGraph.Core;

/// <summary>
/// All duties with the same wording: the same name without filler words. They are one matter whatever else differs, so forms, not duties, are compared and
/// stored: five thousand townships have about ten thousand forms, not a million. A form is defined by its key and profiles; it does not record which
/// townships have it.
/// </summary>
public sealed class TopicForm
{
    /// <summary>Maximum number of profiles by which a form is compared.</summary>
    internal const int MostProfiles = 8;

    private const int KeyGrams = 14;
    private const int KeyClauses = 6;
    private const int LeastKeyClause = 14;
    private const char NamelessMark = '?';
    private const char SingleMark = '@';

    /// <summary>Restores a form from its stored key and profiles.</summary>
    /// <param name="key">The key of the form.</param>
    /// <param name="profiles">The distinct profiles of its duties.</param>
    public TopicForm(string key, IEnumerable<TopicProfile> profiles)
    {
        Key = key;
        Profiles = [.. Compared(profiles)];
        Name = key[0] == NamelessMark ? null : DutyName.OfKey(NameKey(key));
        var mark = key.IndexOf(SingleMark, StringComparison.Ordinal);
        DutyId = mark < 0 ? null : key[(mark + 1)..];
        BlockingKeys =
            [.. NameKeys().Concat(Profiles.SelectMany(ClauseKeys)).Concat(DutyId is null ? [] : [SingleKey(DutyId)]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The normalized name. It starts with "?" where the duties have no readable name, and ends with "@" and the id of a duty where a correction
    /// names that duty.</summary>
    public string Key { get; }

    /// <summary>The distinct profiles of its duties.</summary>
    public ImmutableArray<TopicProfile> Profiles { get; }

    /// <summary>Two forms are compared only if they share one of these: the heaviest n-grams of the name, and digests of the longest clauses. About ten to
    /// thirty.</summary>
    public ImmutableArray<string> BlockingKeys { get; }

    /// <summary>The only duty of a form that a correction names; otherwise null.</summary>
    internal string? DutyId { get; }

    /// <summary>The name; null where it cannot be read.</summary>
    internal DutyName? Name { get; }

    /// <summary>
    /// Returns the profiles by which a form is compared: the first eight, sorted by their texts. Department names contain place names, so a wording shared by
    /// thousands of townships has thousands of profiles. Because of the limit, another township usually changes nothing.
    /// </summary>
    public static IEnumerable<TopicProfile> Compared(IEnumerable<TopicProfile> profiles) =>
        profiles.OrderBy(profile => profile.ToString(), StringComparer.Ordinal).Take(MostProfiles);

    /// <summary>Returns the key of a form with a single duty, which a correction names.</summary>
    public static string Single(string form, string dutyId) => $"{form}{SingleMark}{dutyId}";

    /// <summary>Returns the blocking key of a form with a single duty.</summary>
    internal static string SingleKey(string dutyId) => $"{SingleMark}{dutyId}";

    /// <summary>Returns the key of duties without a name.</summary>
    internal static string Nameless(TopicProfile profile) => NamelessMark + Digest(profile.ToString());

    /// <summary>Returns the part of a key for the name, without the mark of a single duty.</summary>
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
