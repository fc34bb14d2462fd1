using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Adds to the rows of nodes that documents share what their relationships say, and their texts for finding and for order.</summary>
internal static class SharedProperties
{
    /// <summary>Stands around each name of a node that has several, so that no word is found across two, and a whole name is found between two of these. Folding leaves none in a text.</summary>
    public const char Edge = '\t';

    /// <summary>The properties of a node, but its id.</summary>
    /// <param name="node">The node.</param>
    /// <param name="divisions">The divisions that are known, by id: a township notes those above it.</param>
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

    /// <summary>A division and all above it.</summary>
    /// <param name="id">Of the division.</param>
    /// <param name="divisions">The divisions that are known, by id.</param>
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

    /// <summary>Where the chain is not known, the township keeps the one that it has: only a document of another township changes it then, by going.</summary>
    private static void AddDivisions(Dictionary<string, object?> map, Township township, IReadOnlyDictionary<string, Division> divisions)
    {
        if (divisions.ContainsKey(township.DivisionId))
        {
            map.Add(StoredNames.Divisions, Chain(township.DivisionId, divisions).ToArray());
        }
    }
}
