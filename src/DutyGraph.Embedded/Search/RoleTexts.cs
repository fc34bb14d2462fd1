using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The texts of one role, each once however many nodes have it: townships repeat them word for word.</summary>
internal sealed class RoleTexts
{
    private readonly SearchRole _role;
    private readonly List<string> _texts = [];
    private readonly int[] _lengths;
    private readonly PairIndex _pairs;
    private readonly Postings _nodes;

    /// <summary>Takes the texts of all nodes.</summary>
    /// <param name="role">What they are to the nodes.</param>
    /// <param name="nodes">The nodes.</param>
    /// <param name="textsOf">The texts of a node in this role.</param>
    public RoleTexts(SearchRole role, SearchNodes nodes, Func<GraphNode, IEnumerable<string>> textsOf)
    {
        _role = role;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _nodes = Postings.OfRows(nodes.Count, rank => textsOf(nodes[rank]).Distinct(StringComparer.Ordinal).Select(NumberOf)).Inverted(numbers.Count);
        _lengths = [.. _texts.Select(SearchMatch.LengthOf)];
        _pairs = new PairIndex(_texts);

        int NumberOf(string text)
        {
            if (numbers.TryAdd(text, _texts.Count))
            {
                _texts.Add(text);
            }

            return numbers[text];
        }
    }

    /// <summary>The texts that contain a word, ascending.</summary>
    public ReadOnlyMemory<int> Containing(string word) => _pairs.Containing(word);

    /// <summary>The nodes that have a text, ascending.</summary>
    public ReadOnlyMemory<int> Nodes(int text) => _nodes[text];

    /// <summary>Code points of a text, as printed.</summary>
    public int Length(int text) => _lengths[text];

    /// <summary>How good a match a text is that contains every word.</summary>
    public SearchTier Tier(int text, SearchText words) => _role == SearchRole.Name ? words.TierIn(_role, Folding.Fold(_texts[text])) : words.TierIn(_role, default);
}
