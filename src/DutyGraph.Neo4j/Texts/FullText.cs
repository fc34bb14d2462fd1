using System.Collections.Immutable;
using System.Text;

namespace DutyGraph.Neo4j;

/// <summary>
/// What to ask of a full-text index of the analyser <c>cjk</c>, which cuts runs of Chinese characters into pairs: of each text that contains a run of two characters or more it knows so. It knows
/// nothing certain of single characters, punctuation and parts of Latin words and numbers, so what it finds for a text is more than the texts that contain it; those are picked from it.
/// </summary>
internal static class FullText
{
    /// <summary>A text has no more characters in the query: a longer one finds no less, and the query stays small.</summary>
    private const int Longest = 64;

    /// <summary>A query that finds every folded text that contains a word, and some others; none where the index cannot find them all: they are to be looked for one by one.</summary>
    /// <param name="word">Folded. None of its characters has a meaning in the query.</param>
    public static ImmutableArray<string> Containing(string word)
    {
        var query = new StringBuilder();
        var (start, end) = (0, Math.Min(word.Length, Longest));
        for (var at = 0; at <= end; at++)
        {
            if (at < end && IsPaired(word[at]))
            {
                continue;
            }

            if (at - start >= 2)
            {
                query.Append(query.Length == 0 ? "" : " AND ").Append('"').Append(word.AsSpan(start, at - start)).Append('"');
            }

            start = at + 1;
        }

        return query.Length == 0 ? [] : [query.ToString()];
    }

    /// <summary>The common Chinese characters, and their first extension.</summary>
    private static bool IsPaired(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');
}
