using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A condition on a property of a duty, as statements take it: a map of the property's name and the values, any of which meets it. A property that is a list needs one of them.</summary>
internal static class DutyCondition
{
    /// <summary>The conditions of a filter, but those on the name and on kinds of department: no property says those.</summary>
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

    /// <summary>A condition.</summary>
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
