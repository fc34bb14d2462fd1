using System.Collections.Immutable;

namespace DutyGraph.Neo4j;

/// <summary>
/// Queries for full-text indexes with the analyzer <c>cjk</c>, which splits runs of Chinese characters into pairs. Only runs of two characters or more are
/// found reliably; punctuation and other scripts are not. So a query finds all texts that contain the word and some others, which are filtered out afterwards.
/// </summary>
internal static class FullText
{
    /// <summary>
    /// Characters of a word beyond this number are left out, to keep the query small. The query still finds every text that contains the word.
    /// </summary>
    private const int Longest = 64;

    /// <summary>Stop words of the analyzer (Lucene, CJKAnalyzer).</summary>
    private static readonly string[] StopWords =
    [
        "a", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "s", "such", "t", "that", "the",
        "their", "then", "there", "these",
        "they", "this", "to", "was", "will", "with", "www",
    ];

    /// <summary>
    /// Returns a query that finds every folded text that contains a word, and some others; empty if the index cannot find them all, so that all texts must be
    /// scanned.
    /// </summary>
    /// <param name="word">The folded word. Its characters have no meaning in the query language.</param>
    public static ImmutableArray<string> Containing(string word)
    {
        var pairs = Runs(word, IsPaired).Where(run => run.Length >= 2).Select(Phrase).ToArray();
        return pairs.Length == 0 ? [] : [string.Join(" AND ", pairs)];
    }

    /// <summary>
    /// Returns a query that finds every node whose folded texts contain all words, and some others; null if the index cannot find them all. Single characters
    /// and parts of Latin words and numbers become wildcard terms. These take longer than a phrase, but much less than a scan of all texts.
    /// </summary>
    /// <param name="words">The folded words, not empty.</param>
    public static string? ContainingAll(IEnumerable<string> words)
    {
        var parts = words.SelectMany(word => Runs(word, IsPaired).Select(run => run.Length >= 2 ? Phrase(run) : Part(run))
            .Concat(Runs(word, char.IsAsciiLetterOrDigit).Where(run => !StopWords.Any(stop => stop.Contains(run, StringComparison.Ordinal))).Select(Part)))
            .Distinct()
            .ToArray();
        return parts.Length == 0 ? null : string.Join(" AND ", parts);
    }

    private static string Phrase(string run) => $"\"{run}\"";

    private static string Part(string run) => $"*{run}*";

    /// <summary>Returns the runs of characters that meet a condition.</summary>
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

    /// <summary>Whether a character is in the block of common Chinese characters, or in extension A.</summary>
    private static bool IsPaired(char character) => character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF');
}
