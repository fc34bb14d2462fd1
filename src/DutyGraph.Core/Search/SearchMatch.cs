using System.Globalization;

namespace DutyGraph.Core;

/// <summary>How good a match is, best first.</summary>
public enum SearchTier
{
    /// <summary>The name is the words, one after the other as they were typed.</summary>
    WholeName,

    /// <summary>The name begins with one of the words.</summary>
    StartOfName,

    /// <summary>The name contains the words.</summary>
    Name,

    /// <summary>Another name contains the words.</summary>
    Alias,

    /// <summary>A method or a clause contains the words.</summary>
    Body,

    /// <summary>No one text contains all words, but each stands in one of them.</summary>
    SeveralTexts,
}

/// <summary>Where a hit stands in the order of hits.</summary>
/// <param name="Tier">How good the match is.</param>
/// <param name="Length">Code points of the matched text, as printed.</param>
/// <param name="Id">Of the node.</param>
public readonly record struct SearchKey(SearchTier Tier, int Length, string Id)
{
    private const string Order = "Search";
    private const int Parts = 3;

    /// <summary>Greater for a better match: 5 for a whole name, down to 0 for words in several texts, and below 1 more the shorter the text is.</summary>
    public double Score => SearchTier.SeveralTexts - Tier + (1.0 / (1 + Length));

    /// <summary>The key in a cursor.</summary>
    /// <exception cref="InvalidCursorException">It is no cursor of a search.</exception>
    public static SearchKey Decode(string cursor)
    {
        var parts = Cursor.Decode(Order, Parts, cursor);
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var tier) && tier <= (int)SearchTier.SeveralTexts
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new SearchKey((SearchTier)tier, length, parts[2])
            : throw new InvalidCursorException(cursor);
    }

    /// <summary>The opaque cursor of this place.</summary>
    public string Encode() => Cursor.Encode(Order, $"{(int)Tier}", $"{Length}", Id);

    /// <summary>Below 0 where <paramref name="x"/> comes first, 0 where both are one place.</summary>
    public static int Compare(SearchKey x, SearchKey y)
    {
        var order = x.Tier.CompareTo(y.Tier);
        order = order != 0 ? order : x.Length.CompareTo(y.Length);
        return order != 0 ? order : CodePointComparer.Instance.Compare(x.Id, y.Id);
    }
}

/// <summary>The best match of a node: the text that contains every word. Where no one text does, the shortest that contains the first word stands for it.</summary>
/// <param name="Key">Its place among the hits.</param>
/// <param name="Field">The field of the text, as the API names it.</param>
/// <param name="Text">As printed.</param>
public sealed record SearchMatch(SearchKey Key, string Field, string Text)
{
    /// <summary>The best match of a node; null where a word is in none of its texts.</summary>
    /// <param name="node">A node of a label that is searched.</param>
    /// <param name="text">What is searched for.</param>
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

    /// <summary>The length of a text in the order of hits: its code points, as printed.</summary>
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
