using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>The text of a search: words separated by white space. There are no operators.</summary>
public sealed class SearchText
{
    /// <summary>The greatest length in code points, without leading and trailing white space.</summary>
    public const int MaximumLength = 200;

    private SearchText(string text, ImmutableArray<string> words)
    {
        Whole = Folding.Fold(text);
        Words = words;
    }

    /// <summary>The whole text, folded, without white space.</summary>
    public string Whole { get; }

    /// <summary>The folded words in the order typed, each once; at least one.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Parses a search text.</summary>
    /// <param name="text">As typed.</param>
    /// <exception cref="InvalidSearchTextException">The text is empty, too long, or has no visible character.</exception>
    public static SearchText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        var length = trimmed.EnumerateRunes().Count();
        ImmutableArray<string> words = length > MaximumLength
            ? []
            : [.. trimmed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(Folding.Fold).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)];
        return words.IsEmpty ? throw new InvalidSearchTextException(length) : new SearchText(trimmed, words);
    }

    /// <summary>Whether a folded text contains every word.</summary>
    public bool IsIn(ReadOnlySpan<char> folded)
    {
        foreach (var word in Words)
        {
            if (folded.IndexOf(word, StringComparison.Ordinal) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the quality of the match in a folded text that contains every word.</summary>
    /// <param name="role">The role of the text in its node.</param>
    /// <param name="folded">The folded text.</param>
    public SearchTier TierIn(SearchRole role, ReadOnlySpan<char> folded)
    {
        switch (role)
        {
            case SearchRole.Alias:
                return SearchTier.Alias;
            case SearchRole.Body:
                return SearchTier.Body;
            default:
                break;
        }

        if (folded.SequenceEqual(Whole))
        {
            return SearchTier.WholeName;
        }

        foreach (var word in Words)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal))
            {
                return SearchTier.StartOfName;
            }
        }

        return SearchTier.Name;
    }
}

/// <summary>A search text that is empty, too long, or has no visible character.</summary>
/// <param name="length">Its length in code points, without leading and trailing white space.</param>
public sealed class InvalidSearchTextException(int length)
    : BilingualException(new(
        $"检索词须有 1 到 {SearchText.MaximumLength} 个可见字符，收到 {length} 个字符。",
        $"`text` must have 1 to {SearchText.MaximumLength} visible characters; got {length} characters."));
