using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Paging;
using DutyGraph.Server.Types.Statistics;

namespace DutyGraph.Server.Types.Categories;

/// <summary>The fields of a category.</summary>
[ObjectType<Category>]
public static class CategoryResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Category> type)
    {
        type.Description("A category of duties (事项类别).").BindFieldsExplicitly();
        type.Field(category => category.Id).ID().Description("`category:` and the name: category:应急管理及消防.");
        type.Field(category => category.Name);
        type.Field(category => category.Position).Description("Its place in the printed order, from 1.");
    }

    /// <summary>The items of this category.</summary>
    /// <inheritdoc cref="DutiesOfLoader.ConnectAsync" path="/param"/>
    public static Task<Connection<Duty>> GetDutiesAsync(
        [Parent] Category category, DutyFilterInput? filter, DutyOrder? orderBy, PageRequest page, DutiesOfLoader duties, CancellationToken cancellation) =>
        duties.ConnectAsync(DutyOwner.Category, category.Id, filter, orderBy, page, cancellation);

    /// <summary>Number of items in this category, by list.</summary>
    public static Task<DutyCounts> GetCountsAsync([Parent] Category category, CountsLoader counts, CancellationToken cancellation) =>
        counts.OfAsync(CountOwner.Category, category.Id, cancellation);
}
