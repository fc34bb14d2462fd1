using System.Buffers;
using System.Text;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Folds the characters of a document once, when it is decoded, so that later code handles only one form of each character.</summary>
internal static class SourceFolding
{
    private const string Spaces = "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    // Soft hyphen, joiners, zero-width and directional marks, variation selectors, and byte order marks inside the text.
    private const string Invisible =
        "\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFEFF"
        + "\uFE00\uFE01\uFE02\uFE03\uFE04\uFE05\uFE06\uFE07\uFE08\uFE09\uFE0A\uFE0B\uFE0C\uFE0D\uFE0E\uFE0F";

    // Radicals and compatibility ideographs, which the table in Core folds; high surrogates start those beyond the BMP, and variation selectors.
    private static readonly SearchValues<char> Foldable = SearchValues.Create(
        Spaces + Invisible + Range('\u2E80', '\u2FDF') + Range('\uF900', '\uFAFF') + Range('\uD800', '\uDBFF'));

    /// <summary>Returns the text with ordinary characters for radicals and compatibility ideographs, one kind of space, and no invisible
    /// characters.</summary>
    /// <returns>The same string if there is nothing to fold.</returns>
    internal static string Fold(string text)
    {
        var first = text.AsSpan().IndexOfAny(Foldable);
        if (first < 0)
        {
            return text;
        }

        var folded = new StringBuilder(text.Length).Append(text, 0, first);
        foreach (var rune in text.AsSpan(first).EnumerateRunes())
        {
            if (rune.IsBmp && Spaces.Contains((char)rune.Value))
            {
                folded.Append(' ');
            }
            else if (Folding.OrdinaryOf(rune) is { } ordinary)
            {
                folded.Append(ordinary);
            }
            else if (!(rune.IsBmp && Invisible.Contains((char)rune.Value)) && rune.Value is not (>= 0xE0100 and <= 0xE01EF))
            {
                folded.Append(rune.ToString());
            }
        }

        return folded.ToString();
    }

    private static string Range(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(code => (char)code));
}
