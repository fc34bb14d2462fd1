using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Errors;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Search;

/// <summary>The root field for searches.</summary>
[QueryType]
public static class SearchQueries
{
    /// <summary>Returns the nodes that contain every word of a text.</summary>
    [GraphQLDescription(
        "Nodes that contain every word of `text` (words are set apart by white space; nothing is an operator), after folding, in one of their texts: "
        + "of a duty its name, method and clauses, of a department its name and aliases, of an act its title, of a township its full name, "
        + "of a topic its name.\n"
        + "`filter` narrows the duties; other kinds are found regardless of it. "
        + "Best match first: whole name, start of a name, name, alias, method or clause; then the shorter text; then by id.")]
    public static async Task<SearchConnection> GetSearchAsync(
        [GraphQLDescription(
            "1 to 200 characters, without the white space around them. "
            + "Each word may stand in another text of the node; a node with all words in one text comes before those.")]
        string text,
        [GraphQLDescription("Only nodes of these kinds; null for all.")] IReadOnlyList<SearchKind>? kinds,
        [GraphQLDescription("Only the duties that meet this; null for all.")] DutyFilterInput? filter,
        SearchPage page, IDutyGraph graph, CancellationToken cancellation)
    {
        try
        {
            var request = new SearchRequest(
                SearchText.Of(text), kinds?.Distinct().ToImmutableArray(), DutyFilterInput.ToFilter(filter), page.Hits, page.Facets);
            return new SearchConnection(await graph.SearchAsync(request, cancellation));
        }
        catch (InvalidSearchTextException invalid)
        {
            throw InvalidArgument.Exception(nameof(text), invalid.Message);
        }
        catch (InvalidCursorException invalid)
        {
            throw Pages.InvalidCursor(invalid);
        }
    }
}

/// <summary>The page of hits and the counts that a search selects. Hits can only be read forwards.</summary>
/// <param name="Hits">The page.</param>
/// <param name="Facets">The number of rows of the counts; null if they are not selected.</param>
[ParameterBinder]
public sealed record SearchPage(PageRequest Hits, SearchFacetSizes? Facets)
{
    /// <summary>Returns the page for the arguments.</summary>
    /// <param name="first">How many, 0 to 500; 50 where it is null.</param>
    /// <param name="after">Only items after this cursor.</param>
    /// <param name="selection">The selection of the connection.</param>
    /// <exception cref="GraphQLException">INVALID_ARGUMENT: out of bounds.</exception>
    [Paged("first")]
    public static SearchPage Bind(int? first, string? after, ISelection selection) =>
        new(Pages.Bind(first, after, last: null, before: null, selection), SearchFacetsResolvers.Sizes(selection));
}
