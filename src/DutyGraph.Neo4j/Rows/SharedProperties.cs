using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Adds properties to the rows of shared nodes: copies of their relationships, folded texts for search, and sort keys.</summary>
internal static class SharedProperties
{
    /// <summary>
    /// Separates and surrounds the names of a department, so that a search does not match across two names, and a whole name can be matched. Folded texts do
    /// not contain it.
    /// </summary>
    public const char Edge = '\t';

    /// <summary>Returns the properties of a node, without its id.</summary>
    /// <param name="node">The node.</param>
    /// <param name="divisions">The known divisions by id. A township gets the ids of those above it.</param>
    public static Dictionary<string, object?> Of(GraphNode node, IReadOnlyDictionary<string, Division> divisions)
    {
        var map = StoredRow.Of(GraphRows.Of(node).First());
        map.Remove(Properties.Id);
        switch (node)
        {
            case Division division:
                map.Add(StoredNames.Parent, division.ParentId);
                break;
            case Township township:
                map.Add(StoredNames.Division, township.DivisionId);
                map.Add(StoredNames.Folded, Folding.Fold(township.FullName));
                map.Add(StoredNames.FoldedName, Folding.Fold(township.Name));
                map.Add(StoredNames.Lengths, Lengths(township));
                map.Add(StoredNames.SortKey, SortKey.Of(township.FullName));
                AddDivisions(map, township, divisions);
                break;
            case Department department:
                map.Add(Properties.Kind, department.KindId);
                map.Add(StoredNames.Division, department.DivisionId);
                map.Add(StoredNames.Folded, Folded(department));
                map.Add(StoredNames.Lengths, Lengths(department));
                map.Add(StoredNames.SortKey, SortKey.Of(department.Name));
                break;
            case DepartmentKind kind:
                map.Add(StoredNames.SortKey, SortKey.Of(kind.Name));
                break;
            case Category category:
                map.Add(StoredNames.SortKey, SortKey.Of(category.Position, category.Name));
                break;
            case LegalAct act:
                map.Add(StoredNames.Folded, Folding.Fold(act.Title));
                map.Add(StoredNames.Lengths, Lengths(act));
                map.Add(StoredNames.SortKey, SortKey.Of(act.Title));
                break;
            default:
                throw new ArgumentException($"No documents share a {node.GetType().Name}.", nameof(node));
        }

        return map;
    }

    /// <summary>Returns the ids of a division and of all divisions above it.</summary>
    /// <param name="id">The id of the division.</param>
    /// <param name="divisions">The known divisions by id.</param>
    public static IEnumerable<string> Chain(string id, IReadOnlyDictionary<string, Division> divisions)
    {
        for (var at = divisions.GetValueOrDefault(id); at is not null; at = at.ParentId is null ? null : divisions.GetValueOrDefault(at.ParentId))
        {
            yield return at.Id;
        }
    }

    private static string Folded(Department department) =>
        $"{Edge}{string.Join(Edge, SearchedTexts.Of(department).Select(text => Folding.Fold(text.Text)))}{Edge}";

    private static int[] Lengths(GraphNode node) => [.. SearchedTexts.Of(node).Select(text => SearchMatch.LengthOf(text.Text))];

    /// <summary>Keeps the stored divisions if the division is unknown, which happens only when a document is removed.</summary>
    private static void AddDivisions(Dictionary<string, object?> map, Township township, IReadOnlyDictionary<string, Division> divisions)
    {
        if (divisions.ContainsKey(township.DivisionId))
        {
            map.Add(StoredNames.Divisions, Chain(township.DivisionId, divisions).ToArray());
        }
    }
}
