using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Types.Categories;

/// <summary>Root fields for categories.</summary>
[QueryType]
public static class CategoryQueries
{
    /// <summary>The categories (事项类别) in the order in which the lists print them.</summary>
    public static ValueTask<IReadOnlyList<Category>> GetCategoriesAsync(IDutyGraph graph, CancellationToken cancellation) =>
        graph.CategoriesAsync(cancellation);
}
