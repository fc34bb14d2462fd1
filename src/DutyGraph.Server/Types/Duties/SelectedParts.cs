using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Types.Duties;

/// <summary>
/// Determines which nodes around the duties of a page a query selects, so that the store can return them together. Pages of other nodes have none of these
/// fields.
/// </summary>
internal static class SelectedParts
{
    private static readonly (string Field, DutyParts Part)[] All =
    [
        ("superiorResponsibilities", DutyParts.Clauses),
        ("townshipResponsibilities", DutyParts.Clauses),
        ("township", DutyParts.Township),
        ("category", DutyParts.Category),
        ("departments", DutyParts.Departments),
        ("cites", DutyParts.LegalActs),
        ("topic", DutyParts.Topic),
        ("source", DutyParts.Document),
        ("method", DutyParts.Details),
        ("discontinued", DutyParts.Details),
        ("forms", DutyParts.Details),
        ("issues", DutyParts.Details),
    ];

    /// <summary>Returns the parts with a selected field.</summary>
    /// <param name="selection">The selection of a connection.</param>
    public static DutyParts Of(ISelection selection) => OfDuties(selection, "nodes") | OfDuties(selection, "edges", "node");

    /// <summary>Returns the parts with a selected field.</summary>
    /// <param name="selection">The selection of a field.</param>
    /// <param name="path">The path from the field to the duties.</param>
    public static DutyParts OfDuties(ISelection selection, params ReadOnlySpan<string> path)
    {
        var parts = DutyParts.None;
        foreach (var (field, part) in All)
        {
            if ((parts & part) == DutyParts.None && selection.IsSelected([.. path, field]))
            {
                parts |= part;
            }
        }

        return parts;
    }
}
