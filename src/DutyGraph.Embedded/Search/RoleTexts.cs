using System.Runtime.InteropServices;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The texts of one role. Townships repeat texts word for word, so each text is stored once. Texts are numbered by length, shortest first.</summary>
internal sealed class RoleTexts
{
    private readonly SearchRole _role;
    private readonly string[] _texts;
    private readonly int[] _lengths;
    private readonly PairIndex _pairs;
    private readonly Postings _nodes;

    /// <summary>Collects the texts of all nodes.</summary>
    /// <param name="role">The role of the texts in their nodes.</param>
    /// <param name="nodes">The searchable nodes.</param>
    public RoleTexts(SearchRole role, SearchNodes nodes)
    {
        _role = role;
        var found = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var byFound = Postings.OfRows(nodes.Count, rank => TextsOf(nodes[rank]).Distinct(StringComparer.Ordinal).Select(NumberOf)).Inverted(found.Count);

        _lengths = [.. found.Select(SearchMatch.LengthOf)];
        int[] order = [.. Enumerable.Range(0, found.Count)];
        Array.Sort([.. _lengths.Select((length, number) => ((long)length << 32) | (uint)number)], order);
        Array.Sort(_lengths);
        _texts = Array.ConvertAll(order, number => found[number]);
        _nodes = Postings.OfRows(order.Length, text => MemoryMarshal.ToEnumerable(byFound[order[text]]));
        _pairs = new PairIndex(_texts);

        int NumberOf(string text)
        {
            if (numbers.TryAdd(text, found.Count))
            {
                found.Add(text);
            }

            return numbers[text];
        }

        IEnumerable<string> TextsOf(GraphNode node) => SearchedTexts.Of(node).Where(searched => searched.Role == role).Select(searched => searched.Text);
    }

    /// <summary>The tier of every match with this role; null where it depends on the text.</summary>
    public SearchTier? OnlyTier => _role switch
    {
        SearchRole.Alias => SearchTier.Alias,
        SearchRole.Body => SearchTier.Body,
        _ => null,
    };

    /// <summary>Returns the texts that contain a word, ascending.</summary>
    public PooledInts Containing(string word) => _pairs.Containing(word);

    /// <summary>Returns the texts that contain every word, ascending.</summary>
    public PooledInts ContainingAll(SearchText words)
    {
        var texts = Containing(words.Words[0]);
        foreach (var word in words.Words.AsSpan(1..))
        {
            using var others = Containing(word);
            texts.IntersectWith(others.Span);
        }

        return texts;
    }

    /// <summary>Returns the nodes with a text, ascending.</summary>
    public ReadOnlyMemory<int> Nodes(int text) => _nodes[text];

    /// <summary>Adds all nodes with any of some texts to a set.</summary>
    public void AddNodes(ReadOnlySpan<int> texts, RankSet set)
    {
        foreach (var text in texts)
        {
            set.AddAll(_nodes[text].Span);
        }
    }

    /// <summary>The length of a text in code points, as printed.</summary>
    public int Length(int text) => _lengths[text];

    /// <summary>The tier of a text that contains every word.</summary>
    public SearchTier Tier(int text, SearchText words) => words.TierIn(_role, Folding.Fold(_texts[text]));
}
