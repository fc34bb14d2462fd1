using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Whose duties a page has: what leads to candidates, and the conditions that they meet beside those of the scope.</summary>
/// <param name="Ids">Ids of nodes that lead to candidates.</param>
/// <param name="Phrases">Phrases of full text that lead to candidates.</param>
/// <param name="Conditions">As statements take them.</param>
internal sealed record DutyParent(ImmutableArray<string> Ids, ImmutableArray<string> Phrases, ImmutableArray<object?> Conditions)
{
    /// <summary>Kinds, of one of which a department of the duty is: no property of a duty says that. None for any.</summary>
    public ImmutableArray<string> Kinds { get; init; } = [];

    /// <summary>Whether nothing leads to candidates: all duties are.</summary>
    public bool IsWhole => Ids.IsEmpty && Phrases.IsEmpty;

    /// <summary>The duties of a node; null where an owner has no such id.</summary>
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
        _ => throw new ArgumentOutOfRangeException(nameof(owner), owner, "Duties are a township's, a department's, a kind's, a division's, a category's, a legal act's or a topic's."),
    };

    /// <summary>As statements take it.</summary>
    public IReadOnlyDictionary<string, object?> Asked() =>
        Asking.Map(("ids", Ids.ToArray()), ("phrases", Phrases.ToArray()), ("whole", IsWhole), ("conditions", Conditions.ToArray()), ("kinds", Kinds.IsEmpty ? null : Kinds.ToArray()));

    private static DutyParent? Of(string prefix, string id, string property, DutyList? list = null) => id.StartsWith(prefix, StringComparison.Ordinal)
        ? new(
            [id],
            [],
            list is { } only
                ? [DutyCondition.Of(property, [id]), DutyCondition.Of(Properties.List, [NodeId.Name(only)])]
                : [DutyCondition.Of(property, [id])])
        : null;
}
