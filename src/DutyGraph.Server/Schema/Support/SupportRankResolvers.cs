using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Schema.Nodes;

namespace DutyGraph.Server.Schema.Support;

/// <summary>The fields of a place in a ranking.</summary>
[ObjectType<SupportRank>]
public static class SupportRankResolvers
{
    internal static void Configure(IObjectTypeDescriptor<SupportRank> type)
    {
        type.Description("A place in a support ranking.").BindFieldsExplicitly();
        type.Field(place => place.Rank).Description("From 1; ties share one (1, 2, 2, 4).");
        type.Field(place => place.Totals).Description("What was counted, within the ranking's filter.");
    }

    /// <summary>Null in a ranking of kinds.</summary>
    public static Task<Department?> GetDepartmentAsync([Parent] SupportRank place, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.FindAsync<Department>(place.Id, cancellation);

    /// <summary>Null in a ranking of departments.</summary>
    public static Task<DepartmentKind?> GetKindAsync([Parent] SupportRank place, NodeLoader nodes, CancellationToken cancellation) =>
        nodes.FindAsync<DepartmentKind>(place.Id, cancellation);
}
