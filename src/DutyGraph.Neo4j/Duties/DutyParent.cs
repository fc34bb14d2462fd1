using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The owner of the duties on a page: the nodes or phrases from which candidates are found, and the owner's own conditions.</summary>
/// <param name="Ids">Ids of nodes that lead to candidates.</param>
/// <param name="Phrases">Full-text phrases that lead to candidates.</param>
/// <param name="Conditions">The conditions, as parameters.</param>
internal sealed record DutyParent(ImmutableArray<string> Ids, ImmutableArray<string> Phrases, ImmutableArray<object?> Conditions)
{
    /// <summary>Ids of department kinds; empty for no condition. They are checked on the duty's departments, since duties do not store kinds.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Whether all duties are candidates, because there is no id and no phrase.</summary>
    public bool IsWhole => Ids.IsEmpty && Phrases.IsEmpty;

    /// <summary>Returns the parent for an owner; null if the id is not of that owner's label.</summary>
    public static DutyParent? Of(DutyOwner owner, string id) => owner switch
    {
        DutyOwner.Township => Of(NodeId.TownshipPrefix, id, Properties.Township),
        DutyOwner.AssistedDepartment => Of(NodeId.DepartmentPrefix, id, StoredNames.Departments, DutyList.Assist),
        DutyOwner.ReclaimingDepartment => Of(NodeId.DepartmentPrefix, id, StoredNames.Departments, DutyList.Reclaimed),
        DutyOwner.AssistedKind => id.StartsWith(NodeId.DepartmentKindPrefix, StringComparison.Ordinal)
            ? new([id], [], [DutyCondition.Of(Properties.List, [NodeId.Name(DutyList.Assist)])]) { Kinds = [id] }
            : null,
        DutyOwner.Division => Of(NodeId.DivisionPrefix, id, StoredNames.Divisions),
        DutyOwner.Category => Of(NodeId.CategoryPrefix, id, StoredNames.Category),
        DutyOwner.LegalAct => Of(NodeId.LegalActPrefix, id, StoredNames.Acts),
        DutyOwner.Topic => Of(NodeId.TopicPrefix, id, StoredNames.Topic),
        _ => throw new ArgumentOutOfRangeException(
            nameof(owner), owner, "Duties are a township's, a department's, a kind's, a division's, a category's, a legal act's or a topic's."),
    };

    /// <summary>Returns the parameters of the parent.</summary>
    public IReadOnlyDictionary<string, object?> Asked() =>
        Asking.Map(
            ("ids", Ids.ToArray()),
            ("phrases", Phrases.ToArray()),
            ("whole", IsWhole),
            ("conditions", Conditions.ToArray()),
            ("kinds", Kinds.IsEmpty ? null : Kinds.ToArray()));

    private static DutyParent? Of(string prefix, string id, string property, DutyList? list = null) => id.StartsWith(prefix, StringComparison.Ordinal)
        ? new(
            [id],
            [],
            list is { } only
                ? [DutyCondition.Of(property, [id]), DutyCondition.Of(Properties.List, [NodeId.Name(only)])]
                : [DutyCondition.Of(property, [id])])
        : null;
}
