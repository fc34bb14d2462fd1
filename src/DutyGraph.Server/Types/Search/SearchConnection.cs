using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Search;

/// <summary>A page of search hits, best first. Cursors are opaque; `first` is 0 to 500, and 50 if it is not given.</summary>
/// <param name="answer">The answer of the store.</param>
[ObjectType]
public sealed class SearchConnection(SearchAnswer answer)
{
    private readonly Connection<SearchHit> _page = new(answer.Hits);

    /// <summary>The hits of the page, each with its cursor.</summary>
    public IReadOnlyList<SearchEdge> Edges => [.. answer.Hits.Items.Select(hit => new SearchEdge(hit))];

    /// <summary>The hits of the page.</summary>
    public IReadOnlyList<SearchHit> Nodes => _page.Nodes;

    /// <summary>Whether there are pages before and after this one, and the cursors of its ends.</summary>
    public PageInfo PageInfo => _page.PageInfo;

    /// <summary>The number of hits on all pages together. Counted only if it is selected.</summary>
    public int TotalCount => _page.TotalCount;

    /// <summary>Counts over all hits. Counted only if they are selected.</summary>
    public SearchFacets Facets => answer.Facets ?? throw new InvalidOperationException("The facets were selected, but the store was not asked for them.");
}

/// <summary>A hit and its cursor.</summary>
/// <param name="hit">The hit.</param>
[ObjectType]
public sealed class SearchEdge(SearchHit hit)
{
    /// <summary>The hit's position in the order; opaque.</summary>
    public string Cursor => hit.Key.Encode();

    /// <summary>The hit.</summary>
    public SearchHit Node => hit;
}

/// <summary>The fields of a hit.</summary>
[ObjectType<SearchHit>]
public static class SearchHitResolvers
{
    internal static void Configure(IObjectTypeDescriptor<SearchHit> type)
    {
        type.Description("A node that was found.").BindFieldsExplicitly();
        type.Field(hit => hit.Node).Description("The node.");
        type.Field(hit => hit.Field)
            .Description("The field of the best match: name, fullName, title, aliases, method, superiorResponsibilities or townshipResponsibilities.");
        type.Field(hit => hit.Snippet)
            .Description("At most 80 characters of it around the first match, cut ends shown by …; matches in <mark>, all else HTML-escaped.");
    }

    /// <summary>
    /// Higher for a better match, and equal on every store: 5 for a whole name, 4 for the start of a name, 3 for a name, 2 for an alias, 1 for a method or
    /// clause, 0 for words in different texts; plus 1 / (length of the text + 1).
    /// </summary>
    public static double GetScore([Parent] SearchHit hit) => hit.Key.Score;
}
