using System.Globalization;

namespace DutyGraph.Core;

/// <summary>The quality of a match, best first.</summary>
public enum SearchTier
{
    /// <summary>The name equals the words, in the order typed.</summary>
    WholeName,

    /// <summary>The name starts with one of the words and contains them all.</summary>
    StartOfName,

    /// <summary>The name contains all words.</summary>
    Name,

    /// <summary>An alias contains all words.</summary>
    Alias,

    /// <summary>A method or a clause contains all words.</summary>
    Body,

    /// <summary>No single text contains all words, but each word is in one of the texts.</summary>
    SeveralTexts,
}

/// <summary>The sort key of a hit.</summary>
/// <param name="Tier">The quality of the match.</param>
/// <param name="Length">The length of the matched text, in code points, as printed.</param>
/// <param name="Id">Id of the node.</param>
public readonly record struct SearchKey(SearchTier Tier, int Length, string Id)
{
    private const string Order = "Search";
    private const int Parts = 3;

    /// <summary>A number that is higher for a better match: 5 for a whole name down to 0 for words in several texts, plus up to 1 that falls with the length
    /// of the text.</summary>
    public double Score => SearchTier.SeveralTexts - Tier + (1.0 / (1 + Length));

    /// <summary>Returns the key in a cursor.</summary>
    /// <exception cref="InvalidCursorException">The text is not a cursor of a search.</exception>
    public static SearchKey Decode(string cursor)
    {
        var parts = Cursor.Decode(Order, Parts, cursor);
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var tier) && tier <= (int)SearchTier.SeveralTexts
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new SearchKey((SearchTier)tier, length, parts[2])
            : throw new InvalidCursorException(cursor);
    }

    /// <summary>Returns the opaque cursor of this key.</summary>
    public string Encode() => Cursor.Encode(Order, $"{(int)Tier}", $"{Length}", Id);

    /// <summary>Returns a negative number where <paramref name="x"/> comes first, 0 where the keys are equal.</summary>
    public static int Compare(SearchKey x, SearchKey y)
    {
        var order = x.Tier.CompareTo(y.Tier);
        order = order != 0 ? order : x.Length.CompareTo(y.Length);
        return order != 0 ? order : CodePointComparer.Instance.Compare(x.Id, y.Id);
    }
}

/// <summary>The best match in a node: the best text that contains every word. If no single text does, the shortest text that contains the first
/// word.</summary>
/// <param name="Key">The sort key of the hit.</param>
/// <param name="Field">The field of the text, by its name in the API.</param>
/// <param name="Text">The text as printed.</param>
public sealed record SearchMatch(SearchKey Key, string Field, string Text)
{
    /// <summary>Returns the best match in a node; null where a word is in none of its texts.</summary>
    /// <param name="node">A node with a searchable label.</param>
    /// <param name="text">The words to search for.</param>
    public static SearchMatch? Of(GraphNode node, SearchText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        SearchMatch? best = null;
        SearchMatch? first = null;
        var missing = text.Words.ToList();
        foreach (var searched in SearchedTexts.Of(node))
        {
            var folded = Folding.Fold(searched.Text);
            missing.RemoveAll(word => folded.Contains(word, StringComparison.Ordinal));
            best = text.IsIn(folded) ? Better(best, text.TierIn(searched.Role, folded)) : best;
            first = folded.Contains(text.Words[0], StringComparison.Ordinal) ? Better(first, SearchTier.SeveralTexts) : first;

            SearchMatch Better(SearchMatch? known, SearchTier tier)
            {
                var key = new SearchKey(tier, LengthOf(searched.Text), node.Id);
                return known is not null && SearchKey.Compare(known.Key, key) <= 0 ? known : new SearchMatch(key, searched.Field, searched.Text);
            }
        }

        return best ?? (missing.Count == 0 ? first : null);
    }

    /// <summary>Returns the best match in a node whose tier and length are known, so that only texts of this length need to be folded.</summary>
    /// <param name="node">A node with a searchable label.</param>
    /// <param name="text">The words to search for.</param>
    /// <param name="tier">The tier of the best match.</param>
    /// <param name="length">The length of the best match, see <see cref="LengthOf"/>.</param>
    /// <returns>Null if the node has no such match.</returns>
    public static SearchMatch? Of(GraphNode node, SearchText text, SearchTier tier, int length)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(text);
        if (tier == SearchTier.SeveralTexts)
        {
            return Of(node, text);
        }

        foreach (var searched in SearchedTexts.Of(node))
        {
            if (searched.Text.Length >= length && LengthOf(searched.Text) == length && Folding.Fold(searched.Text) is var folded
                && text.IsIn(folded) && text.TierIn(searched.Role, folded) == tier)
            {
                return new SearchMatch(new SearchKey(tier, length, node.Id), searched.Field, searched.Text);
            }
        }

        return null;
    }

    /// <summary>The length that hits are sorted by: the code points of the text, as printed.</summary>
    public static int LengthOf(string text)
    {
        var length = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            length++;
        }

        return length;
    }
}
