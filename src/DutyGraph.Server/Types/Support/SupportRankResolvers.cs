using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.GraphQL.TypeSystem;
using DutyGraph.Server.Types.Duties;
using DutyGraph.Server.Types.Nodes;
using DutyGraph.Server.Types.Paging;

namespace DutyGraph.Server.Types.Support;

/// <summary>The fields of a place in a ranking.</summary>
[ObjectType<SupportPlace>]
public static class SupportRankResolvers
{
    internal static void Configure(IObjectTypeDescriptor<SupportPlace> type) =>
        type.Name(nameof(SupportRank)).Description("A place in a support ranking.").BindFieldsExplicitly();

    /// <summary>The rank, from 1; ties share a rank (1, 2, 2, 4).</summary>
    public static int GetRank([Parent] SupportPlace place) => place.Ranked.Rank;

    /// <summary>The totals of the duties that pass the filter of the ranking.</summary>
    public static SupportTotals GetTotals([Parent] SupportPlace place) => place.Ranked.Totals;

    /// <summary>The ASSIST duties in scope that name this row or any row ranked before it, each counted once, over all ASSIST duties in scope.</summary>
    public static double GetCumulativeShare([Parent] SupportPlace place) => place.Ranked.CumulativeShare;

    /// <summary>The department; null unless departments are ranked.</summary>
    public static ValueTask<Department?> GetDepartmentAsync([Parent] SupportPlace place, NodeLoader nodes, CancellationToken cancellation) =>
        RankedAsync<Department>(place, SupportGroup.Department, nodes, cancellation);

    /// <summary>The kind of department; null unless kinds are ranked.</summary>
    public static ValueTask<DepartmentKind?> GetKindAsync([Parent] SupportPlace place, NodeLoader nodes, CancellationToken cancellation) =>
        RankedAsync<DepartmentKind>(place, SupportGroup.Kind, nodes, cancellation);

    /// <summary>The county; null unless divisions are ranked.</summary>
    public static ValueTask<Division?> GetDivisionAsync([Parent] SupportPlace place, NodeLoader nodes, CancellationToken cancellation) =>
        RankedAsync<Division>(place, SupportGroup.Division, nodes, cancellation);

    /// <summary>The category; null unless categories are ranked.</summary>
    public static ValueTask<Category?> GetCategoryAsync([Parent] SupportPlace place, NodeLoader nodes, CancellationToken cancellation) =>
        RankedAsync<Category>(place, SupportGroup.Category, nodes, cancellation);

    /// <summary>The duties that `totals.duties` counts.</summary>
    /// <inheritdoc cref="DutiesOfLoader.ConnectAsync" path="/param"/>
    public static Task<Connection<Duty>> GetDutiesAsync(
        [Parent] SupportPlace place, DutyOrder? orderBy, PageRequest page, DutiesOfLoader duties, CancellationToken cancellation) =>
        duties.LoadAsync(new(place.Owner, place.Assisting, orderBy ?? DutyOrder.Printed, page), place.Ranked.Id, cancellation).ConnectAsync();

    private static async ValueTask<T?> RankedAsync<T>(SupportPlace place, SupportGroup group, NodeLoader nodes, CancellationToken cancellation)
        where T : GraphNode => place.Group == group ? await nodes.GetAsync<T>(place.Ranked.Id, cancellation) : null;
}

/// <summary>A place in a support ranking, with the group and the filter of the ranking.</summary>
/// <param name="Ranked">The place.</param>
/// <param name="Group">The group that is ranked.</param>
/// <param name="Filter">The filter of the ranking.</param>
public sealed record SupportPlace(SupportRank Ranked, SupportGroup Group, DutyFilter Filter)
{
    /// <summary>The relation of the ranked node to the duties that <see cref="SupportTotals.Duties"/> counts.</summary>
    public DutyOwner Owner => Group switch
    {
        SupportGroup.Department => DutyOwner.AssistedDepartment,
        SupportGroup.Kind => DutyOwner.AssistedKind,
        SupportGroup.Division => DutyOwner.Division,
        SupportGroup.Category => DutyOwner.Category,
        _ => throw new InvalidOperationException($"Nothing is ranked by {Group}."),
    };

    /// <summary>The filter for those duties of the node that <see cref="SupportTotals.Duties"/> counts.</summary>
    public DutyFilter Assisting => Filter with { Lists = Filter.Lists?.Contains(DutyList.Assist) == false ? [] : [DutyList.Assist] };
}
