using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Errors;
using DutyGraph.Server.Types.Nodes;

namespace DutyGraph.Server.Types.Search;

/// <summary>The fields of the counts over all hits.</summary>
[ObjectType<SearchFacets>]
public static class SearchFacetsResolvers
{
    private const int DefaultRows = 20;

    internal static void Configure(IObjectTypeDescriptor<SearchFacets> type) =>
        type.Description("Counts over the whole result, not the page. The lists of townships and departments: most hits first, then by name.")
            .BindFieldsExplicitly();

    /// <summary>Hits by kind, in the order of SearchKind; only kinds with a hit.</summary>
    public static IEnumerable<SearchKindCount> GetKinds([Parent] SearchFacets facets) =>
        facets.Kinds.Select(kind => new SearchKindCount(kind.Value, kind.Count));

    /// <summary>Found duties by list: BASIC, ASSIST, RECLAIMED; only lists with a hit.</summary>
    public static IEnumerable<DutyListCount> GetLists([Parent] SearchFacets facets) => facets.Lists.Select(list => new DutyListCount(list.Value, list.Count));

    /// <summary>Found duties by category, in printed order; only categories with a hit.</summary>
    public static IEnumerable<CategoryHits> GetCategories([Parent] SearchFacets facets) =>
        facets.Categories.Select(category => new CategoryHits(category.Value, category.Count));

    /// <summary>Found duties by township: most first, then by full name.</summary>
    [ListSize(AssumedSize = DefaultRows, SlicingArguments = ["first"])]
    public static IEnumerable<TownshipHits> GetTownships(
        [Parent] SearchFacets facets, [GraphQLDescription("How many, 0 to 500.")] int? first = DefaultRows) =>
        facets.Townships.Take(Rows(first)).Select(township => new TownshipHits(township.Value, township.Count));

    /// <summary>Found duties by department that they assist or that took them back: most first, then by name.</summary>
    [ListSize(AssumedSize = DefaultRows, SlicingArguments = ["first"])]
    public static IEnumerable<DepartmentHits> GetDepartments(
        [Parent] SearchFacets facets, [GraphQLDescription("How many, 0 to 500.")] int? first = DefaultRows) =>
        facets.Departments.Take(Rows(first)).Select(department => new DepartmentHits(department.Value, department.Count));

    /// <summary>Returns how many rows to request from the store: as many as the longest selected list; null if no facets are selected.</summary>
    /// <param name="connection">The selection of the search.</param>
    internal static SearchFacetSizes? Sizes(ISelection connection)
    {
        var facets = connection.Select("facets").ToArray();
        return facets.Length == 0 ? null : new SearchFacetSizes(Longest("townships"), Longest("departments"));

        int Longest(string list) => facets.SelectMany(counts => counts.Select(list)).Select(field => Size(field)).DefaultIfEmpty().Max();
    }

    private static int Size(ISelectedField list)
    {
        try
        {
            return Rows(list.Argument<int?>("first"));
        }
        catch (GraphQLException)
        {
            // An invalid argument is reported by the field itself.
            return 0;
        }
    }

    private static int Rows(int? first) => InvalidArgument.Bounded(nameof(first), first) ?? DefaultRows;
}

/// <summary>The number of hits of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">The number, from 1.</param>
public sealed record SearchKindCount(SearchKind Kind, int Count);

/// <summary>The number of found duties on a list.</summary>
/// <param name="List">The list.</param>
/// <param name="Count">The number, from 1.</param>
public sealed record DutyListCount(DutyList List, int Count);

/// <summary>The number of found duties in a category.</summary>
/// <param name="categoryId">Id of the category.</param>
/// <param name="count">The number, from 1.</param>
[ObjectType]
public sealed class CategoryHits(string categoryId, int count)
{
    /// <summary>The number, from 1.</summary>
    public int Count => count;

    /// <summary>The category.</summary>
    public ValueTask<Category> GetCategoryAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Category>(categoryId, cancellation);
}

/// <summary>The number of found duties of a township.</summary>
/// <param name="townshipId">Id of the township.</param>
/// <param name="count">The number, from 1.</param>
[ObjectType]
public sealed class TownshipHits(string townshipId, int count)
{
    /// <summary>The number, from 1.</summary>
    public int Count => count;

    /// <summary>The township.</summary>
    public ValueTask<Township> GetTownshipAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Township>(townshipId, cancellation);
}

/// <summary>The number of found duties that name a department.</summary>
/// <param name="departmentId">Id of the department.</param>
/// <param name="count">The number, from 1.</param>
[ObjectType]
public sealed class DepartmentHits(string departmentId, int count)
{
    /// <summary>The number, from 1.</summary>
    public int Count => count;

    /// <summary>The department.</summary>
    public ValueTask<Department> GetDepartmentAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Department>(departmentId, cancellation);
}
