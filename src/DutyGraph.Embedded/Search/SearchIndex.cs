using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// Finds nodes by words. It looks up texts first, then the nodes that have them, so a text that a thousand townships print is examined once. Texts are
/// numbered by length and nodes by id, which gives the order of hits: the matching texts, tier by tier, and under each its nodes.
/// </summary>
internal sealed class SearchIndex
{
    private readonly int[] _rankOfDuty;

    public SearchIndex(GraphNodes nodes, DutyColumns columns)
    {
        Nodes = new SearchNodes(nodes);
        Counts = new SearchCounts(Nodes, nodes, columns);
        Roles = [.. Enum.GetValues<SearchRole>().Select(role => new RoleTexts(role, Nodes))];
        _rankOfDuty = new int[Nodes.Duties.Count];
        for (var place = 0; place < _rankOfDuty.Length; place++)
        {
            _rankOfDuty[Nodes.Duties.Ordinals[place]] = Nodes.Duties.Start + place;
        }
    }

    public SearchNodes Nodes { get; }

    /// <summary>Counts facets.</summary>
    public SearchCounts Counts { get; }

    /// <summary>The texts by role: names, aliases, bodies (methods and clauses).</summary>
    public IReadOnlyList<RoleTexts> Roles { get; }

    /// <summary>Returns the nodes that a request allows; null if it allows all.</summary>
    /// <param name="request">The request.</param>
    /// <param name="duties">The ordinals of the duties that match its filter.</param>
    public RankSet? Allowed(SearchRequest request, ReadOnlyMemory<int> duties)
    {
        if (request.Kinds is null && duties.Length == _rankOfDuty.Length)
        {
            return null;
        }

        var allowed = new RankSet(Nodes.Count);
        foreach (var kind in Nodes.Kinds)
        {
            if (request.Kinds is { } wanted && !wanted.Contains(kind.Label))
            {
                continue;
            }

            if (kind != Nodes.Duties || duties.Length == kind.Count)
            {
                allowed.AddRange(kind.Start, kind.End);
                continue;
            }

            foreach (var duty in duties.Span)
            {
                allowed.Add(_rankOfDuty[duty]);
            }
        }

        return allowed;
    }

    /// <summary>Returns the nodes whose texts contain every word, in one text or in several.</summary>
    public RankSet NodesWithAllWords(SearchText text)
    {
        var all = NodesWith(text.Words[0]);
        foreach (var word in text.Words.AsSpan(1..))
        {
            using var having = NodesWith(word);
            all.IntersectWith(having);
        }

        return all;
    }

    private RankSet NodesWith(string word)
    {
        var having = new RankSet(Nodes.Count);
        foreach (var role in Roles)
        {
            using var texts = role.Containing(word);
            role.AddNodes(texts.Span, having);
        }

        return having;
    }
}
