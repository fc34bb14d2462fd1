using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Walks over the texts that match, best first, and takes the nodes that have them, each by its best text.</summary>
/// <param name="index">What is searched.</param>
/// <param name="request">What is asked for.</param>
/// <param name="allowed">The nodes that may be found; null for all.</param>
internal sealed class SearchWalk(SearchIndex index, SearchRequest request, RankSet? allowed)
{
    private readonly List<SearchHit> _hits = [];
    private readonly SearchKey? _after = request.Page.After is { } cursor ? SearchKey.Decode(cursor) : null;
    private bool _hasNext;
    private bool _hasPrevious;

    /// <summary>The whole result, once <see cref="Run"/> has counted it.</summary>
    public RankSet Found { get; } = new(index.Nodes.Count);

    private bool IsFull => _hasNext || !request.Page.WithItems;

    /// <summary>Makes the page. Where the whole is counted, it finds all of it; else it ends with the page.</summary>
    public Page<SearchHit> Run()
    {
        var isCounted = request.Page.WithTotal || request.Facets is not null;
        Take(index.Texts(request.Text), Found, allowed, isCounted);
        if (request.Text.Words.Length > 1 && (isCounted || !IsFull))
        {
            var spread = index.NodesWithAllWords(request.Text);
            spread.ExceptWith(Found);
            Take(index.TextsOfFirstWord(request.Text), new RankSet(index.Nodes.Count), allowed is null ? spread : spread.IntersectWith(allowed), toEnd: false);
            Found.UnionWith(spread);
        }

        if (allowed is not null)
        {
            Found.IntersectWith(allowed);
        }

        return new Page<SearchHit>(_hits, _hasNext, _hasPrevious, request.Page.WithTotal ? Found.Count : null, hit => hit.Key.Encode());
    }

    /// <summary>Takes the nodes that have any of some texts.</summary>
    /// <param name="matches">The texts, best first.</param>
    /// <param name="found">The nodes that were taken for a better text.</param>
    /// <param name="among">The nodes that may be taken; null for all.</param>
    /// <param name="toEnd">Whether all of them are to be found, though the page may be full.</param>
    private void Take(IEnumerable<TextMatch> matches, RankSet found, RankSet? among, bool toEnd)
    {
        var alike = new List<TextMatch>();
        foreach (var match in matches)
        {
            if (alike is [var first, ..] && (first.Tier, first.Length) != (match.Tier, match.Length))
            {
                TakeAlike(alike, found, among);
                alike.Clear();
            }

            if (IsFull && !toEnd)
            {
                return;
            }

            alike.Add(match);
        }

        TakeAlike(alike, found, among);
    }

    /// <summary>Takes the nodes that have any of some texts of one tier and length: in the order of their ids, whichever text they have.</summary>
    private void TakeAlike(List<TextMatch> alike, RankSet found, RankSet? among)
    {
        if (alike is not [var first, ..])
        {
            return;
        }

        var place = _after is { } after ? (first.Tier, first.Length).CompareTo((after.Tier, after.Length)) : 1;
        if (IsFull || place < 0)
        {
            foreach (var match in alike)
            {
                found.AddAll(match.Nodes.Span);
                _hasPrevious = _hasPrevious || (request.Page.WithItems && place < 0 && (among?.ContainsAny(match.Nodes.Span) ?? true));
            }

            return;
        }

        // The page has the smallest of all of them: of each text no more than fit on it.
        var from = place == 0 ? index.Nodes.CountTo(_after!.Value.Id) : 0;
        var fresh = alike.SelectMany(match => Fresh(match.Nodes.Span, found, among, from)).Order();
        foreach (var rank in fresh)
        {
            if (_hits.Count == request.Page.Size)
            {
                _hasNext = true;
                return;
            }

            _hits.Add(SearchHit.Of(index.Nodes[rank], request.Text));
        }
    }

    /// <summary>The first of some nodes that were not found yet, one more than the page has room for.</summary>
    private List<int> Fresh(ReadOnlySpan<int> nodes, RankSet found, RankSet? among, int from)
    {
        var fresh = new List<int>();
        var at = 0;
        for (; at < nodes.Length && fresh.Count + _hits.Count <= request.Page.Size; at++)
        {
            var rank = nodes[at];
            if (!found.Add(rank) || among?.Contains(rank) == false)
            {
                continue;
            }

            if (rank < from)
            {
                _hasPrevious = true;
            }
            else
            {
                fresh.Add(rank);
            }
        }

        found.AddAll(nodes[at..]);
        return fresh;
    }
}
