using System.Text;

namespace DutyGraph.Core;

/// <summary>
/// The form of a text in which all its printings are equal. White space and invisible characters are gone; compatibility forms (full width, ligatures, radicals), case, traditional and variant
/// characters (國, 査) and the kinds of one punctuation mark are one. For comparing and finding; what is served is the text as printed.
/// </summary>
/// <remarks>The rule is a table, <c>Foldings/foldings.txt</c>, so that every machine and every version of a store folds alike.</remarks>
public static class Folding
{
    private const int OnStack = 512;

    /// <summary>The folded form; folding it again changes nothing.</summary>
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
    /// The text with its ideographs folded alone: radicals, variant and traditional characters become the usual ones; white space, punctuation, width and case stay. For the names of things that several
    /// documents print.
    /// </summary>
    public static string FoldIdeographs(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FoldingTable.Changes(text) ? string.Concat(text.EnumerateRunes().Select(rune => IdeographOf(rune) ?? rune.ToString())) : text;
    }

    /// <summary>
    /// What a radical (U+2E80 to U+2FDF) or a compatibility ideograph stands for, which PDF text prints in place of ordinary characters; null for every other character. The same table folds it.
    /// </summary>
    public static string? OrdinaryOf(Rune rune) =>
        rune.Value is (>= 0x2E80 and <= 0x2FDF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F) ? FoldingTable.Of(rune) : null;

    /// <summary>Whether the folded form of a text contains a word that is folded already.</summary>
    public static bool Contains(string text, string word)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var folded = new FoldedBuilder(stackalloc char[OnStack]);
        folded.Append(text);
        return folded.Text.IndexOf(word, StringComparison.Ordinal) >= 0;
    }

    /// <summary>The folded form with the place in the text of each of its characters.</summary>
    public static FoldedText FoldWithPlaces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var places = new List<Range>(text.Length);
        using var folded = new FoldedBuilder(stackalloc char[OnStack], places);
        folded.Append(text);
        return new FoldedText(folded.Text.ToString(), places);
    }

    /// <summary>The ideograph that a character folds to; null where it folds to anything else.</summary>
    private static string? IdeographOf(Rune rune) =>
        FoldingTable.Of(rune) is [>= '\u3400' and <= '\u9FFF'] folded ? folded : null;
}

/// <summary>A folded text that knows where it comes from.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Places">For each UTF-16 unit of <paramref name="Text"/> the characters of the printed text that it stands for. A character that folds to several gives each of them its own place.</param>
public sealed record FoldedText(string Text, IReadOnlyList<Range> Places);
