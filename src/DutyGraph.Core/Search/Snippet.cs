using System.Text;

namespace DutyGraph.Core;

/// <summary>Cuts out the part of a text around its first match, as HTML.</summary>
public static class Snippet
{
    /// <summary>The greatest length, in code points of the text.</summary>
    public const int MaximumLength = 80;

    /// <summary>
    /// Returns the part around the first match of any of the words. Matches are in &lt;mark&gt;, everything else is escaped, and … shows where the text was
    /// cut. A match that was found by folding is marked as printed, including white space inside it.
    /// </summary>
    /// <param name="text">The text as printed.</param>
    /// <param name="words">The words; at least one of them is in the text.</param>
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

    /// <summary>The ranges of all matches, from left to right; ranges that touch or overlap are merged.</summary>
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

    /// <summary>The part to show, with the match in the middle unless it is near an end of the text.</summary>
    private static (int Start, int End) Window(string text, (int From, int To) match)
    {
        if (text.Length <= MaximumLength)
        {
            return (0, text.Length);
        }

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

    /// <summary>The offsets where code points start, and the end of the text.</summary>
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
