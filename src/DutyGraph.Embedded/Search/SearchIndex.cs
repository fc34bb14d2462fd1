using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// Finds nodes by words. Texts are looked up first, then the nodes that have them: a text that a thousand townships print is looked at once. Nodes are numbered in the order of ids, which settles ties, so that the
/// order of hits is the order of the texts that match, best first, and the numbers under each.
/// </summary>
internal sealed class SearchIndex
{
    private readonly RoleTexts[] _roles;
    private readonly int[] _rankOfDuty;

    /// <summary>Builds it from the nodes of the graph.</summary>
    public SearchIndex(GraphNodes nodes)
    {
        Nodes = new SearchNodes(nodes);
        _roles = [.. Enum.GetValues<SearchRole>().Select(role => new RoleTexts(
            role, Nodes, node => SearchedTexts.Of(node).Where(searched => searched.Role == role).Select(searched => searched.Text)))];
        _rankOfDuty = new int[Nodes.Duties.Count];
        for (var place = 0; place < _rankOfDuty.Length; place++)
        {
            _rankOfDuty[Nodes.Duties.Ordinals[place]] = Nodes.Duties.Start + place;
        }
    }

    /// <summary>The nodes that are searched.</summary>
    public SearchNodes Nodes { get; }

    /// <summary>The nodes that a request allows; null where it allows all.</summary>
    /// <param name="request">The request.</param>
    /// <param name="duties">The ordinals of the duties that its filter lets through.</param>
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

    /// <summary>The texts that contain every word, best match first.</summary>
    public IEnumerable<TextMatch> Texts(SearchText text) =>
        from role in _roles
        from number in Ordinals.Intersection(text.Words.Select(role.Containing)).ToArray()
        let match = new TextMatch(role.Tier(number, text), role.Length(number), role.Nodes(number))
        orderby match.Tier, match.Length
        select match;

    /// <summary>The texts that contain the first word, shortest first, as matches of words that stand in several texts.</summary>
    public IEnumerable<TextMatch> TextsOfFirstWord(SearchText text) =>
        from role in _roles
        from number in role.Containing(text.Words[0]).ToArray()
        let match = new TextMatch(SearchTier.SeveralTexts, role.Length(number), role.Nodes(number))
        orderby match.Length
        select match;

    /// <summary>The nodes in whose texts each word stands, be it in one text or in several.</summary>
    public RankSet NodesWithAllWords(SearchText text)
    {
        RankSet? all = null;
        foreach (var word in text.Words)
        {
            var having = new RankSet(Nodes.Count);
            foreach (var role in _roles)
            {
                foreach (var number in role.Containing(word).Span)
                {
                    having.AddAll(role.Nodes(number).Span);
                }
            }

            if (all is null)
            {
                all = having;
            }
            else
            {
                all.IntersectWith(having);
            }
        }

        return all!;
    }
}

/// <summary>A text that matches.</summary>
/// <param name="Tier">How well.</param>
/// <param name="Length">Its code points, as printed.</param>
/// <param name="Nodes">The ranks of the nodes that have it, ascending.</param>
internal readonly record struct TextMatch(SearchTier Tier, int Length, ReadOnlyMemory<int> Nodes);
