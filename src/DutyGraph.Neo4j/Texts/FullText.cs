using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>
/// What to ask of a full-text index of the analyser <c>cjk</c>, which cuts runs of Chinese characters into pairs: of each text that contains a run of two characters or more it knows so. It knows
/// nothing certain of punctuation and of other scripts, so what it finds for a text is more than the texts that contain it; those are picked from it.
/// </summary>
internal static class FullText
{
    /// <summary>A text has no more characters in the query: a longer one finds no less, and the query stays small.</summary>
    private const int Longest = 64;

    /// <summary>Words that the analyser leaves out (Lucene, CJKAnalyzer).</summary>
    private static readonly string[] StopWords =
    [
        "a", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t", "that", "the", "their", "then", "there", "these",
        "they", "this", "to", "was", "will", "with", "www",
    ];

    /// <summary>A query that finds every folded text that contains a word, and some others; none where the index cannot find them all: they are to be looked for one by one.</summary>
    /// <param name="word">Folded. None of its characters has a meaning in the query.</param>
    public static ImmutableArray<string> Containing(string word)
    {
        var pairs = Runs(word, IsPaired).Where(run => run.Length >= 2).Select(Phrase).ToArray();
        return pairs.Length == 0 ? [] : [string.Join(" AND ", pairs)];
    }

    /// <summary>
    /// A query that finds every node whose folded texts contain each of some words, and some others; null where the index cannot find them all. Single characters and parts of Latin words and numbers are
    /// looked up in the index's own list of pairs and words, which takes longer than a phrase, and far less than looking at every text.
    /// </summary>
    /// <param name="words">Folded, and not empty.</param>
    public static string? ContainingAll(IEnumerable<string> words)
    {
        var parts = words.SelectMany(word => Runs(word, IsPaired).Select(run => run.Length >= 2 ? Phrase(run) : Part(run))
            .Concat(Runs(word, char.IsAsciiLetterOrDigit).Where(run => !StopWords.Any(stop => stop.Contains(run, StringComparison.Ordinal))).Select(Part))).Distinct().ToArray();
        return parts.Length == 0 ? null : string.Join(" AND ", parts);
    }

    private static string Phrase(string run) => $"\"{run}\"";

    private static string Part(string run) => $"*{run}*";

    /// <summary>The runs of characters of one sort.</summary>
    private static IEnumerable<string> Runs(string word, Func<char, bool> holds)
    {
        var (start, end) = (0, Math.Min(word.Length, Longest));
        for (var at = 0; at <= end; at++)
        {
            if (at < end && holds(word[at]))
            {
                continue;
            }

            if (at > start)
            {
                yield return word[start..at];
            }

            start = at + 1;
        }
    }

    /// <summary>The common Chinese characters, and their first extension.</summary>
    private static bool IsPaired(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');
}
