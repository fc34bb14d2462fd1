using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Types.Nodes;

namespace DutyGraph.Server.Types.Statistics;

/// <summary>The number of duties in a category, by list.</summary>
/// <param name="categoryId">Id of the category.</param>
/// <param name="counts">The number of duties.</param>
[ObjectType]
public sealed class CategoryCount(string categoryId, DutyCounts counts)
{
    /// <summary>The number of duties that pass the filter, by list.</summary>
    public DutyCounts Counts => counts;

    /// <summary>The category.</summary>
    public ValueTask<Category> GetCategoryAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Category>(categoryId, cancellation);
}

/// <summary>The number of duties of a township, by list.</summary>
/// <param name="townshipId">Id of the township.</param>
/// <param name="counts">The number of duties.</param>
[ObjectType]
public sealed class TownshipCount(string townshipId, DutyCounts counts)
{
    /// <summary>The number of duties that pass the filter, by list.</summary>
    public DutyCounts Counts => counts;

    /// <summary>The township.</summary>
    public ValueTask<Township> GetTownshipAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Township>(townshipId, cancellation);
}
