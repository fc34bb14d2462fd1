using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A search request.</summary>
/// <param name="Text">The words to search for.</param>
/// <param name="Kinds">The kinds of node to return; null for all, an empty list for none.</param>
/// <param name="Filter">A condition on duties; it does not restrict other nodes.</param>
/// <param name="Page">The slice of hits. Searches page forward only: no <see cref="PageRequest.Before"/>, no <see cref="PageRequest.FromEnd"/>.</param>
/// <param name="Facets">The size of the facets to count over the whole result; null for no facets.</param>
public sealed record SearchRequest(SearchText Text, ImmutableArray<SearchKind>? Kinds, DutyFilter Filter, PageRequest Page, SearchFacetSizes? Facets = null)
{
    /// <summary>The slice of hits. Searches page forward only.</summary>
    public PageRequest Page { get; init; } = Page is { FromEnd: false, Before: null }
        ? Page
        : throw new ArgumentException("A search is paged forward only.", nameof(Page));
}

/// <summary>The greatest number of rows in the facets that can be long.</summary>
/// <param name="Townships">The greatest number of townships, 0 or more.</param>
/// <param name="Departments">The greatest number of departments, 0 or more.</param>
public sealed record SearchFacetSizes(int Townships, int Departments);

/// <summary>The result of a search.</summary>
/// <param name="Hits">A page of hits, best first.</param>
/// <param name="Facets">The facets; null if not requested.</param>
public sealed record SearchAnswer(Page<SearchHit> Hits, SearchFacets? Facets);

/// <summary>A node found by a search. Its field and snippet are made when they are first read, since many pages select neither.</summary>
public sealed class SearchHit
{
    private readonly SearchText _text;
    private SearchMatch? _match;

    /// <summary>Creates the hit of a node.</summary>
    /// <exception cref="ArgumentException">The node does not contain the words.</exception>
    public SearchHit(GraphNode node, SearchText text)
    {
        ArgumentNullException.ThrowIfNull(node);
        (Node, _text) = (node, text);
        _match = SearchMatch.Of(node, text) ?? throw Without(node);
        Key = _match.Key;
    }

    /// <summary>
    /// Creates the hit of a node whose best match has this tier and length. If the node has no such match, <see cref="Field"/> and <see cref="Snippet"/> throw
    /// an <see cref="ArgumentException"/>.
    /// </summary>
    public SearchHit(GraphNode node, SearchText text, SearchTier tier, int length)
    {
        ArgumentNullException.ThrowIfNull(node);
        (Node, _text) = (node, text);
        Key = new SearchKey(tier, length, node.Id);
    }

    /// <summary>The node.</summary>
    public GraphNode Node { get; }

    /// <summary>Its sort key among the hits.</summary>
    public SearchKey Key { get; }

    /// <summary>The field with the best match, by its name in the API.</summary>
    public string Field => Match.Field;

    /// <summary>The part of the field around the match, as HTML; see <see cref="Core.Snippet"/>.</summary>
    public string Snippet => Core.Snippet.Of(Match.Text, _text);

    private SearchMatch Match => _match ??= SearchMatch.Of(Node, _text, Key.Tier, Key.Length) ?? throw Without(Node);

    private static ArgumentException Without(GraphNode node) => new($"{node.Id} does not contain the words.", nameof(node));
}

/// <summary>Counts over the whole result. All except <paramref name="Kinds"/> count duties.</summary>
/// <param name="Kinds">By kind of node, in the order of <see cref="SearchKind"/>, without kinds that have no hit.</param>
/// <param name="Lists">By list, in the order of <see cref="DutyList"/>, without lists that have no hit.</param>
/// <param name="Categories">By category, in the official order, without categories that have no hit.</param>
/// <param name="Townships">By township: most hits first, then by full name.</param>
/// <param name="Departments">By department assisted or taking back: most hits first, then by name.</param>
public sealed record SearchFacets(
    ImmutableArray<HitCount<SearchKind>> Kinds, ImmutableArray<HitCount<DutyList>> Lists,
    ImmutableArray<HitCount<string>> Categories, ImmutableArray<HitCount<string>> Townships, ImmutableArray<HitCount<string>> Departments);

/// <summary>The number of hits with a value.</summary>
/// <param name="Value">The value, or the id of a node.</param>
/// <param name="Count">The number of hits, 1 or more.</param>
public readonly record struct HitCount<T>(T Value, int Count);
