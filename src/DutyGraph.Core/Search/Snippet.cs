using System.Text;

namespace DutyGraph.Core;

/// <summary>The part of a text around its first match, as HTML.</summary>
public static class Snippet
{
    /// <summary>The most code points of the text that are shown.</summary>
    public const int MaximumLength = 80;

    /// <summary>
    /// The part around the first match of any of the words: matches in &lt;mark&gt;, all else escaped, an end that was cut shown by …. A match that folding found is marked where it is printed, with the white
    /// space inside it.
    /// </summary>
    /// <param name="text">As printed.</param>
    /// <param name="words">What was searched for; at least one of the words is in the text.</param>
    public static string Of(string text, SearchText words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var matches = Matches(text, words);
        var (start, end) = Window(text, matches[0]);
        var html = new StringBuilder(start > 0 ? "…" : "");
        var at = start;
        foreach (var (from, to) in matches.TakeWhile(match => match.From < end).Where(match => match.To > start))
        {
            Escape(html, text.AsSpan(at..Math.Max(at, from)));
            html.Append("<mark>");
            at = Math.Min(to, end);
            Escape(html, text.AsSpan(Math.Max(from, start)..at));
            html.Append("</mark>");
        }

        Escape(html, text.AsSpan(at..end));
        return html.Append(end < text.Length ? "…" : "").ToString();
    }

    /// <summary>Where the words are printed, from left to right; those that touch are one.</summary>
    private static List<(int From, int To)> Matches(string text, SearchText words)
    {
        var folded = Folding.FoldWithPlaces(text);
        var found = new List<(int From, int To)>();
        foreach (var word in words.Words)
        {
            for (var at = folded.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                found.Add((folded.Places[at].Start.Value, folded.Places[at + word.Length - 1].End.Value));
            }
        }

        var matches = new List<(int From, int To)>();
        foreach (var (from, to) in found.Order())
        {
            if (matches.Count > 0 && from <= matches[^1].To)
            {
                matches[^1] = (matches[^1].From, Math.Max(matches[^1].To, to));
            }
            else
            {
                matches.Add((from, to));
            }
        }

        return matches.Count > 0 ? matches : throw new ArgumentException("None of the words is in the text.", nameof(words));
    }

    /// <summary>What is shown: the match in the middle, as far as the text goes on on both sides.</summary>
    private static (int Start, int End) Window(string text, (int From, int To) match)
    {
        var characters = Characters(text);
        var count = characters.Count - 1;
        if (count <= MaximumLength)
        {
            return (0, text.Length);
        }

        var (from, to) = (PlaceOf(match.From), PlaceOf(match.To));
        var before = Math.Max(0, MaximumLength - (to - from)) / 2;
        var start = Math.Clamp(from - before, 0, count - MaximumLength);
        return (characters[start], characters[start + MaximumLength]);

        int PlaceOf(int unit) => characters.BinarySearch(unit) is var place && place < 0 ? ~place : place;
    }

    /// <summary>Where each code point begins, and where the last one ends.</summary>
    private static List<int> Characters(string text)
    {
        var starts = new List<int>(text.Length + 1);
        var at = 0;
        foreach (var character in text.EnumerateRunes())
        {
            starts.Add(at);
            at += character.Utf16SequenceLength;
        }

        starts.Add(at);
        return starts;
    }

    private static void Escape(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(character),
            };
        }
    }
}
