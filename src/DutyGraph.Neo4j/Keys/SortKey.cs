using System.Globalization;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// Encodes a key of several parts as one string, so that one property with one index defines an order. Neo4j compares stored strings by code point, and strings
/// in memory by UTF-16 unit. On these keys both agree with <see cref="CodePointComparer"/>, because the keys contain no character above U+FFFF.
/// </summary>
internal static class SortKey
{
    /// <summary>Separates parts. It sorts below every character of a part, so that a part sorts before all longer parts that begin with it.</summary>
    private const char Separator = '\u0001';

    /// <summary>Escapes characters up to itself, so that every character sorts after <see cref="Separator"/>.</summary>
    private const char Low = '\u0002';

    /// <summary>Escapes characters from U+FFFF, so that they sort after all others.</summary>
    private const char High = '\uFFFF';

    /// <summary>
    /// Digit zero of an escaped code point. Digits have ten bits; this is the start of a thousand characters in a row that are no surrogates.
    /// </summary>
    private const char Zero = '\u4E00';

    /// <summary>
    /// Characters of a text that are compared: a range index has keys of at most 8 kB, and a character takes up to three bytes. Longer texts with the same
    /// beginning are ordered by the next parts of the key.
    /// </summary>
    private const int LongestText = 2000;

    /// <summary>A key after every other key.</summary>
    public static readonly string Last = new(High, 2);

    /// <summary>
    /// Returns the smallest key after a key. No other key consists of a whole key and this separator at its end, so the result lies between a node and the next
    /// one.
    /// </summary>
    public static string Next(string key) => key + Separator;

    /// <summary>Returns the key of a duty.</summary>
    /// <param name="order">The order of the duties.</param>
    /// <param name="key">The position of the duty in that order.</param>
    public static string Of(DutyOrder order, DutyKey key) => order switch
    {
        DutyOrder.Name => Join(Text(key.Lead), Printed(key)),
        DutyOrder.Category => Join(Number(key.Position), Text(key.Lead), Printed(key)),
        _ => Printed(key),
    };

    public static string Of(DocumentKey key) => Join(Text(key.TownshipId), Text(key.Edition), Text(key.Id));

    /// <summary>Returns the key of a topic. Topics of more townships come first.</summary>
    public static string Of(TopicKey key) => Join(Number(key.Group), Number(int.MaxValue - key.Townships), Text(key.Name), Text(key.Id));

    /// <summary>Returns the key of a duty by age: the oldest first, undated ones last.</summary>
    public static string Of(TopicPosition place) =>
        Join(place.Edition is { } edition ? Text(edition) : Last, Text(place.TownshipId), Number((int)place.List), Number(place.Number));

    /// <summary>Returns the key of a category in printed order.</summary>
    /// <param name="position">The position, from 1.</param>
    /// <param name="name">The name, which orders categories of the same position.</param>
    public static string Of(int position, string name) => Join(Number(position), Text(name));

    /// <summary>Returns the key of a name: departments and kinds by name, townships by full name, acts by title.</summary>
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
