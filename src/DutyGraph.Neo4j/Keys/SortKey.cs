using System.Globalization;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// One text for the several parts of a key, so that one property, and one index on it, puts nodes in order. Neo4j compares stored texts by code point and texts in memory by UTF-16
/// unit; over these both agree with <see cref="CodePointComparer"/>, since no character beyond U+FFFF is left in them.
/// </summary>
internal static class SortKey
{
    /// <summary>Stands between parts, below every character of a part: a part comes before all that go on from it.</summary>
    private const char Separator = '\u0001';

    /// <summary>Stands before what replaces a character that would not come after <see cref="Separator"/>.</summary>
    private const char Low = '\u0002';

    /// <summary>Stands before what replaces a character beyond U+FFFF, above all others.</summary>
    private const char High = '\uFFFF';

    /// <summary>The digits, of ten bits each, of a code point beyond U+FFFF: some thousand characters in a row that are no surrogates.</summary>
    private const char Zero = '\u4E00';

    /// <summary>
    /// The characters of a name that count: a range index takes keys of 8 kB at most, and a character has three bytes. Longer names that begin alike stand in the order of what
    /// follows the name.
    /// </summary>
    private const int LongestText = 2000;

    /// <summary>The last place of any order: every key comes before it.</summary>
    public static readonly string Last = new(High, 2);

    /// <summary>The first place after a key. No key goes on like this from the whole of another, so it stands between a node and the one after it.</summary>
    public static string Next(string key) => key + Separator;

    /// <summary>The key of a place among duties.</summary>
    /// <param name="order">The order that the place was made for.</param>
    /// <param name="key">The place.</param>
    public static string Of(DutyOrder order, DutyKey key) => order switch
    {
        DutyOrder.Name => Join(Text(key.Lead), Printed(key)),
        DutyOrder.Category => Join(Number(key.Position), Text(key.Lead), Printed(key)),
        _ => Printed(key),
    };

    /// <summary>The key of a place among documents.</summary>
    public static string Of(DocumentKey key) => Join(Text(key.TownshipId), Text(key.Edition), Text(key.Id));

    /// <summary>The key of a place among topics; more townships come first.</summary>
    public static string Of(TopicKey key) => Join(Number(key.Group), Number(int.MaxValue - key.Townships), Text(key.Name), Text(key.Id));

    /// <summary>The key of a place among duties by age: the oldest comes first, undated ones last.</summary>
    public static string Of(TopicPosition place) => Join(place.Edition is { } edition ? Text(edition) : Last, Text(place.TownshipId), Number((int)place.List), Number(place.Number));

    /// <summary>The key of a place in the printed order of categories.</summary>
    /// <param name="position">From 1.</param>
    /// <param name="name">For categories that share a place.</param>
    public static string Of(int position, string name) => Join(Number(position), Text(name));

    /// <summary>The key of a name: departments, kinds, townships by full name, acts by title.</summary>
    public static string Of(string name) => Text(name);

    private static string Printed(DutyKey key) => Join(Text(key.TownshipId), Text(key.Edition), Number((int)key.List), Number(key.Number));

    private static string Join(params ReadOnlySpan<string?> parts) => string.Join(Separator, parts);

    private static string Number(int number) => number.ToString("D10", CultureInfo.InvariantCulture);

    private static string Text(string text)
    {
        var key = text.AsSpan().ContainsAnyExceptInRange((char)(Low + 1), '\uD7FF') ? Replaced(text) : text;
        return key.Length <= LongestText ? key : key[..LongestText];
    }

    private static string Replaced(string text)
    {
        var key = new StringBuilder(text.Length + 8);
        foreach (var character in text.EnumerateRunes())
        {
            _ = character.Value switch
            {
                <= Low => key.Append(Low).Append((char)(Zero + character.Value)),
                < High => key.Append((char)character.Value),
                _ => key.Append(High).Append((char)(Zero + (character.Value >> 10))).Append((char)(Zero + (character.Value & 0x3FF))),
            };
        }

        return key.ToString();
    }
}
