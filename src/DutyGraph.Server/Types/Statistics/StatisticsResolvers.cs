using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;

namespace DutyGraph.Server.Types.Statistics;

/// <summary>The fields of counts over duties.</summary>
[ObjectType<Core.Statistics>]
public static class StatisticsResolvers
{
    internal static void Configure(IObjectTypeDescriptor<Core.Statistics> type)
    {
        type.Description("Counts over the duties that a filter lets through.").BindFieldsExplicitly();
        type.Field(statistics => statistics.Townships).Description("Townships of those duties.");
        type.Field(statistics => statistics.Departments).Description("Departments that those duties assist or that took them back.");
        type.Field(statistics => statistics.Categories).Description("Categories of those duties.");
        type.Field(statistics => statistics.LegalActs).Description("Legal acts that those duties name.");
        type.Field(statistics => statistics.Topics).Description("Topics of those duties.");
        type.Field(statistics => statistics.Documents).Description("Documents that state those duties.");
        type.Field(statistics => statistics.Counts).Description("The duties themselves.");
    }

    /// <summary>The number of duties by category, in printed order; only categories with a duty.</summary>
    public static IEnumerable<CategoryCount> GetByCategory([Parent] Core.Statistics statistics) =>
        statistics.ByCategory.Select(group => new CategoryCount(group.Id, group.Counts));

    /// <summary>The number of duties by township, in the order of full names; only townships with a duty.</summary>
    public static IEnumerable<TownshipCount> GetByTownship([Parent] Core.Statistics statistics) =>
        statistics.ByTownship.Select(group => new TownshipCount(group.Id, group.Counts));
}
