using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A label whose nodes several documents may state.</summary>
/// <param name="Prefix">What its ids begin with.</param>
/// <param name="Type">Its node.</param>
/// <param name="Parameter">Its ids or rows in statements that take those of all shared labels.</param>
/// <param name="Write">Writes what its nodes are.</param>
/// <param name="PartOf">Writes where they lie, after that; null where none of them lies in another node.</param>
internal sealed record SharedLabel(string Prefix, Type Type, string Parameter, CypherStatement Write, CypherStatement? PartOf = null)
{
    private static readonly CypherStatement Division = CypherFiles.Get("write/shared/division");
    private static readonly CypherStatement DivisionPartOf = CypherFiles.Get("write/edges/division-part-of");
    private static readonly CypherStatement Township = CypherFiles.Get("write/shared/township");
    private static readonly CypherStatement TownshipPartOf = CypherFiles.Get("write/edges/township-part-of");
    private static readonly CypherStatement Kind = CypherFiles.Get("write/shared/kind");
    private static readonly CypherStatement Department = CypherFiles.Get("write/shared/department");
    private static readonly CypherStatement Category = CypherFiles.Get("write/shared/category");
    private static readonly CypherStatement Act = CypherFiles.Get("write/shared/act");

    /// <summary>All of them; those that others point to come first.</summary>
    public static readonly ImmutableArray<SharedLabel> All =
    [
        new(NodeId.DivisionPrefix, typeof(Division), "divisions", Division, DivisionPartOf),
        new(NodeId.TownshipPrefix, typeof(Township), "townships", Township, TownshipPartOf),
        new(NodeId.DepartmentKindPrefix, typeof(DepartmentKind), "kinds", Kind),
        new(NodeId.DepartmentPrefix, typeof(Department), "departments", Department),
        new(NodeId.CategoryPrefix, typeof(Category), "categories", Category),
        new(NodeId.LegalActPrefix, typeof(LegalAct), "acts", Act),
    ];

    /// <summary>The label of an id.</summary>
    /// <exception cref="InvalidDataException">No shared label has such ids.</exception>
    public static SharedLabel Of(ReadOnlySpan<char> id)
    {
        foreach (var label in All)
        {
            if (id.StartsWith(label.Prefix, StringComparison.Ordinal))
            {
                return label;
            }
        }

        throw new InvalidDataException($"No documents share {id}.");
    }

    /// <summary>Parameters of a statement that takes values of all shared labels.</summary>
    /// <param name="values">The values, with the id that each is of.</param>
    public static CypherParameters Parameters<T>(IEnumerable<(string Id, T Value)> values)
    {
        var parameters = new CypherParameters();
        var byLabel = values.ToLookup(value => Of(value.Id), value => value.Value);
        foreach (var label in All)
        {
            parameters[label.Parameter] = byLabel[label].ToArray();
        }

        return parameters;
    }
}
