using DutyGraph.Core;

namespace DutyGraph.Server.Schema.Support;

/// <summary>A place in a support ranking, with the question that it answers.</summary>
/// <param name="Ranked">The place.</param>
/// <param name="Group">What is ranked.</param>
/// <param name="Filter">The duties in scope.</param>
public sealed record SupportPlace(SupportRank Ranked, SupportGroup Group, DutyFilter Filter)
{
    /// <summary>What the ranked node is to the duties that <see cref="SupportTotals.Duties"/> counts.</summary>
    public DutyOwner Owner => Group switch
    {
        SupportGroup.Department => DutyOwner.AssistedDepartment,
        SupportGroup.Kind => DutyOwner.AssistedKind,
        SupportGroup.Division => DutyOwner.Division,
        SupportGroup.Category => DutyOwner.Category,
        _ => throw new InvalidOperationException($"Nothing is ranked by {Group}."),
    };

    /// <summary>Lets through of the node's duties those that <see cref="SupportTotals.Duties"/> counts.</summary>
    public DutyFilter Assisting => Filter with { Lists = Filter.Lists?.Contains(DutyList.Assist) == false ? [] : [DutyList.Assist] };
}
