using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>A search.</summary>
/// <param name="Text">What is searched for.</param>
/// <param name="Kinds">Labels of the nodes that are wanted; null for all, an empty list for none.</param>
/// <param name="Filter">Narrows the duties; other nodes are found regardless of it.</param>
/// <param name="Page">Which slice of the hits. It goes forward only: it has no bound behind it and counts from the start.</param>
/// <param name="Facets">What is counted over the whole result; null for nothing.</param>
public sealed record SearchRequest(SearchText Text, ImmutableArray<SearchKind>? Kinds, DutyFilter Filter, PageRequest Page, SearchFacetSizes? Facets = null)
{
    /// <summary>Which slice of the hits.</summary>
    public PageRequest Page { get; init; } = Page is { FromEnd: false, Before: null }
        ? Page
        : throw new ArgumentException("A search is paged forward only.", nameof(Page));
}

/// <summary>How many rows the facets have that may be long.</summary>
/// <param name="Townships">The most townships that the facet lists, 0 or more.</param>
/// <param name="Departments">The most departments that the facet lists, 0 or more.</param>
public sealed record SearchFacetSizes(int Townships, int Departments);

/// <summary>What a search finds.</summary>
/// <param name="Hits">A page of them, best first.</param>
/// <param name="Facets">Null where not asked for.</param>
public sealed record SearchAnswer(Page<SearchHit> Hits, SearchFacets? Facets);

/// <summary>A node that was found.</summary>
/// <param name="Node">The node.</param>
/// <param name="Key">Its place among the hits.</param>
/// <param name="Field">The field of the best match, as the API names it.</param>
/// <param name="Snippet">The part of the field around the match, as HTML; see <see cref="Core.Snippet"/>.</param>
public sealed record SearchHit(GraphNode Node, SearchKey Key, string Field, string Snippet)
{
    /// <summary>A node that was found.</summary>
    /// <exception cref="ArgumentException">Nothing of it is what is searched for.</exception>
    public static SearchHit Of(GraphNode node, SearchText text)
    {
        ArgumentNullException.ThrowIfNull(node);
        var match = SearchMatch.Of(node, text) ?? throw new ArgumentException($"{node.Id} does not contain the words.", nameof(node));
        return new SearchHit(node, match.Key, match.Field, Core.Snippet.Of(match.Text, text));
    }
}

/// <summary>Counts over a whole result. All but the first are of its duties.</summary>
/// <param name="Kinds">By label, in the order of <see cref="SearchKind"/>; none without a hit.</param>
/// <param name="Lists">By list, in the order of <see cref="DutyList"/>; none without a hit.</param>
/// <param name="Categories">By category, in the printed order; none without a hit.</param>
/// <param name="Townships">By township: most first, then by full name.</param>
/// <param name="Departments">By department that they assist or that took them back: most first, then by name.</param>
public sealed record SearchFacets(
    ImmutableArray<HitCount<SearchKind>> Kinds, ImmutableArray<HitCount<DutyList>> Lists,
    ImmutableArray<HitCount<string>> Categories, ImmutableArray<HitCount<string>> Townships, ImmutableArray<HitCount<string>> Departments);

/// <summary>How many hits have a value.</summary>
/// <param name="Value">The value, or the id of the node that it is.</param>
/// <param name="Count">From 1.</param>
public readonly record struct HitCount<T>(T Value, int Count);
