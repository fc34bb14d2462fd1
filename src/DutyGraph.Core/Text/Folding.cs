using System.Text;

namespace DutyGraph.Core;

/// <summary>
/// Folds text so that all printed variants of it become equal. It removes white space and invisible characters, and unifies compatibility forms (full width,
/// ligatures, radicals), case, traditional and variant characters (國, 査), and variants of a punctuation mark. Use it to compare and search; answers always
/// contain the text as printed.
/// </summary>
/// <remarks>The rule is a table, <c>Foldings/foldings.txt</c>, so that every machine and every version of a store folds the same way.</remarks>
public static class Folding
{
    private const int OnStack = 512;

    /// <summary>Returns the folded text. Folding is idempotent.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!FoldingTable.Changes(text))
        {
            return text;
        }

        using var folded = new FoldedBuilder(stackalloc char[OnStack]);
        folded.Append(text);
        return folded.Text.ToString();
    }

    /// <summary>
    /// Folds only ideographs: radicals, variant and traditional characters become the usual ones; white space, punctuation, width and case stay. Used for
    /// names that several documents print.
    /// </summary>
    public static string FoldIdeographs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FoldingTable.Changes(text) ? string.Concat(text.EnumerateRunes().Select(rune => IdeographOf(rune) ?? rune.ToString())) : text;
    }

    /// <summary>
    /// Returns the ordinary character for a radical (U+2E80 to U+2FDF) or compatibility ideograph, which PDF text contains in place of ordinary characters;
    /// null for every other character. It uses the same table.
    /// </summary>
    public static string? OrdinaryOf(Rune rune) =>
        rune.Value is (>= 0x2E80 and <= 0x2FDF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F) ? FoldingTable.Of(rune) : null;

    /// <summary>Whether the folded form of a text contains a word; the word must be folded already.</summary>
    public static bool Contains(string text, string word)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var folded = new FoldedBuilder(stackalloc char[OnStack]);
        folded.Append(text);
        return folded.Text.IndexOf(word, StringComparison.Ordinal) >= 0;
    }

    /// <summary>Returns the folded text, and for each of its characters its range in the original text.</summary>
    public static FoldedText FoldWithPlaces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = new List<Range>(text.Length);
        using var folded = new FoldedBuilder(stackalloc char[OnStack], places);
        folded.Append(text);
        return new FoldedText(folded.Text.ToString(), places);
    }

    /// <summary>The ideograph to which a character folds; null where it folds to something else.</summary>
    private static string? IdeographOf(Rune rune) =>
        FoldingTable.Of(rune) is [>= '\u3400' and <= '\u9FFF'] folded ? folded : null;
}

/// <summary>A folded text with a mapping to the original.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Places">For each UTF-16 unit of <paramref name="Text"/>, the range in the original text that it comes from. A character that folds to several
/// units has the same range for each.</param>
public sealed record FoldedText(string Text, IReadOnlyList<Range> Places);
