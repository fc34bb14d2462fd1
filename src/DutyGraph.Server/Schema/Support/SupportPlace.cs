using DutyGraph.Core;

namespace DutyGraph.Server.Schema.Support;

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
