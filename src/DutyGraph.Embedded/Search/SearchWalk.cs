using System.Runtime.InteropServices;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Visits the matching texts, best first, and collects the nodes that have them, each by its best text.</summary>
/// <param name="index">The search index.</param>
/// <param name="request">The request.</param>
/// <param name="allowed">The nodes that may be returned; null for all.</param>
internal sealed class SearchWalk(SearchIndex index, SearchRequest request, RankSet? allowed) : IDisposable
{
    private readonly List<SearchHit> _hits = [];
    private readonly List<ReadOnlyMemory<int>> _alike = [];
    private readonly SearchKey? _after = request.Page.After is { } cursor ? SearchKey.Decode(cursor) : null;
    private bool _hasNext;
    private bool _hasPrevious;

    /// <summary>The whole result, if <see cref="Run"/> counted it.</summary>
    public RankSet Found { get; } = new(index.Nodes.Count);

    private bool IsFull => _hasNext || !request.Page.WithItems;

    /// <summary>Returns the page. Stops when the page is full, unless the whole result is counted.</summary>
    public Page<SearchHit> Run()
    {
        var isCounted = request.Page.WithTotal || request.Facets is not null;
        foreach (var role in index.Roles)
        {
            TakeRole(role, isCounted);
        }

        if (request.Text.Words.Length > 1 && (isCounted || !IsFull))
        {
            TakeSpread();
        }

        if (allowed is not null)
        {
            Found.IntersectWith(allowed);
        }

        return new Page<SearchHit>(
            _hits, _hasNext, _hasPrevious, request.Page.WithTotal ? Found.CountBetween(0, index.Nodes.Count) : null, hit => hit.Key.Encode());
    }

    /// <inheritdoc/>
    public void Dispose() => Found.Dispose();

    /// <summary>Takes the nodes of the texts of a role that contain every word.</summary>
    private void TakeRole(RoleTexts role, bool toEnd)
    {
        using var texts = role.ContainingAll(request.Text);
        if (role.OnlyTier is { } only)
        {
            Take(role, only, texts.Span, toEnd);
            return;
        }

        using var whole = new PooledInts();
        using var starting = new PooledInts();
        using var others = new PooledInts();
        foreach (var text in texts.Span)
        {
            var tier = role.Tier(text, request.Text);
            (tier == SearchTier.WholeName ? whole : tier == SearchTier.StartOfName ? starting : others).Add(text);
        }

        Take(role, SearchTier.WholeName, whole.Span, toEnd);
        Take(role, SearchTier.StartOfName, starting.Span, toEnd);
        Take(role, SearchTier.Name, others.Span, toEnd);
    }

    /// <summary>Takes the nodes with any of some texts of one tier.</summary>
    /// <param name="role">The role of the texts.</param>
    /// <param name="tier">The tier of the texts.</param>
    /// <param name="texts">The texts, shortest first.</param>
    /// <param name="toEnd">Whether to find all nodes even when the page is full.</param>
    private void Take(RoleTexts role, SearchTier tier, ReadOnlySpan<int> texts, bool toEnd)
    {
        var at = 0;
        while (at < texts.Length && !IsFull)
        {
            var length = role.Length(texts[at]);
            _alike.Clear();
            for (; at < texts.Length && role.Length(texts[at]) == length; at++)
            {
                _alike.Add(role.Nodes(texts[at]));
            }

            TakeAlike(tier, length, Found, allowed);
        }

        if (toEnd)
        {
            role.AddNodes(texts[at..], Found);
        }
    }

    /// <summary>Takes the nodes that contain every word, but not in one text. The shortest text with the first word is their match.</summary>
    private void TakeSpread()
    {
        using var spread = index.NodesWithAllWords(request.Text);
        spread.ExceptWith(Found);
        if (allowed is not null)
        {
            spread.IntersectWith(allowed);
        }

        using var taken = new RankSet(index.Nodes.Count);
        foreach (var alike in TextsOfFirstWord().TakeWhile(_ => !IsFull))
        {
            _alike.Clear();
            _alike.AddRange(alike.Select(text => text.Role.Nodes(text.Text)));
            TakeAlike(SearchTier.SeveralTexts, alike.Key, taken, spread);
        }

        Found.UnionWith(spread);
    }

    private IEnumerable<IGrouping<int, (RoleTexts Role, int Text)>> TextsOfFirstWord() => index.Roles.SelectMany(role =>
    {
        using var texts = role.Containing(request.Text.Words[0]);
        return texts.Span.ToArray().Select(text => (Role: role, Text: text));
    }).GroupBy(text => text.Role.Length(text.Text)).OrderBy(alike => alike.Key);

    /// <summary>Takes the nodes of the texts in _alike, which have the same tier and length. They are ordered by id, whichever of the texts they
    /// have.</summary>
    /// <param name="tier">The tier of the texts.</param>
    /// <param name="length">The length of the texts in code points.</param>
    /// <param name="found">The nodes already taken for a better text.</param>
    /// <param name="among">The nodes that may be taken; null for all.</param>
    private void TakeAlike(SearchTier tier, int length, RankSet found, RankSet? among)
    {
        var place = _after is { } after ? (tier, length).CompareTo((after.Tier, after.Length)) : 1;
        if (place < 0)
        {
            foreach (var nodes in _alike)
            {
                found.AddAll(nodes.Span);
                _hasPrevious = _hasPrevious || (among?.ContainsAny(nodes.Span) ?? true);
            }

            return;
        }

        // The page takes the smallest ids of all these nodes, so from each text no more nodes are needed than fit on the page.
        var from = place == 0 ? index.Nodes.CountTo(_after!.Value.Id) : 0;
        var fresh = new List<int>();
        foreach (var nodes in _alike)
        {
            AddFresh(nodes.Span, found, among, from, fresh);
        }

        fresh.Sort();
        foreach (var rank in CollectionsMarshal.AsSpan(fresh))
        {
            if (_hits.Count == request.Page.Size)
            {
                _hasNext = true;
                return;
            }

            _hits.Add(new SearchHit(index.Nodes[rank], request.Text, tier, length));
        }
    }

    /// <summary>Marks nodes as found, and adds the first new ones to the candidates: at most one more than fit on the page.</summary>
    private void AddFresh(ReadOnlySpan<int> nodes, RankSet found, RankSet? among, int from, List<int> fresh)
    {
        var (at, room) = (0, request.Page.Size + 1 - _hits.Count);
        for (; at < nodes.Length && room > 0; at++)
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
                room--;
            }
        }

        found.AddAll(nodes[at..]);
    }
}
