using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Server.Schema.Nodes;

namespace DutyGraph.Server.Schema.Statistics;

/// <summary>How many duties one category has.</summary>
/// <param name="categoryId">Id of the category.</param>
/// <param name="counts">Its duties.</param>
[ObjectType]
public sealed class CategoryCount(string categoryId, DutyCounts counts)
{
    /// <summary>Its duties, within the filter.</summary>
    public DutyCounts Counts => counts;

    /// <summary>The category.</summary>
    public Task<Category> GetCategoryAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Category>(categoryId, cancellation);
}

/// <summary>How many duties one township has.</summary>
/// <param name="townshipId">Id of the township.</param>
/// <param name="counts">Its duties.</param>
[ObjectType]
public sealed class TownshipCount(string townshipId, DutyCounts counts)
{
    /// <summary>Its duties, within the filter.</summary>
    public DutyCounts Counts => counts;

    /// <summary>The township.</summary>
    public Task<Township> GetTownshipAsync(NodeLoader nodes, CancellationToken cancellation) => nodes.GetAsync<Township>(townshipId, cancellation);
}
