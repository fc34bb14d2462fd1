using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>
/// A condition on a property of a duty in the form of a parameter: a map of the property's name and a list of values. The property must equal one of them; a
/// property that is a list must contain one of them.
/// </summary>
internal static class DutyCondition
{
    /// <summary>Returns the conditions of a filter, except those on the name and on kinds of department, which are no properties of a duty.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, object?>> Of(DutyFilter filter)
    {
        if (filter.Lists is { } lists && lists.Distinct().Count() < Enum.GetValues<DutyList>().Length)
        {
            yield return Of(Properties.List, lists.Select(NodeId.Name));
        }

        foreach (var (property, ids) in Ids(filter))
        {
            if (ids is { } values)
            {
                yield return Of(property, values);
            }
        }

        if (filter.HasIssues is { } has)
        {
            yield return Of(StoredNames.HasIssues, [has]);
        }
    }

    /// <summary>Returns a condition.</summary>
    public static IReadOnlyDictionary<string, object?> Of<T>(string property, IEnumerable<T> values) =>
        Asking.Map(("property", property), ("values", values.Cast<object?>().ToArray()));

    private static IEnumerable<(string Property, ImmutableArray<string>? Ids)> Ids(DutyFilter filter) =>
    [
        (Properties.Township, filter.Townships),
        (StoredNames.Divisions, filter.Divisions),
        (StoredNames.Category, filter.Categories),
        (StoredNames.Departments, filter.Departments),
        (StoredNames.Acts, filter.LegalActs),
        (StoredNames.Topic, filter.Topics),
        (StoredNames.Document, filter.Documents),
    ];
}
