using System.Collections.Immutable;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A label whose nodes can be stated by several documents.</summary>
/// <param name="Prefix">The prefix of its ids.</param>
/// <param name="Type">The type of its nodes.</param>
/// <param name="Parameter">The parameter with its ids or rows, in statements that take those of all shared labels.</param>
/// <param name="Write">The statement that writes its nodes.</param>
/// <param name="PartOf">The statement that writes in which node each of them lies, after the nodes; null if the label has no such relationship.</param>
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

    /// <summary>All shared labels; labels that others point to come first.</summary>
    public static readonly ImmutableArray<SharedLabel> All =
    [
        new(NodeId.DivisionPrefix, typeof(Division), "divisions", Division, DivisionPartOf),
        new(NodeId.TownshipPrefix, typeof(Township), "townships", Township, TownshipPartOf),
        new(NodeId.DepartmentKindPrefix, typeof(DepartmentKind), "kinds", Kind),
        new(NodeId.DepartmentPrefix, typeof(Department), "departments", Department),
        new(NodeId.CategoryPrefix, typeof(Category), "categories", Category),
        new(NodeId.LegalActPrefix, typeof(LegalAct), "acts", Act),
    ];

    /// <summary>Returns the label of an id.</summary>
    /// <exception cref="InvalidDataException">No shared label has the prefix of this id.</exception>
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

    /// <summary>Returns the parameters of a statement that takes values of all shared labels.</summary>
    /// <param name="values">The values, each with the id of its node.</param>
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
