using DutyGraph.Core;
using DutyGraph.GraphQL;

namespace DutyGraph.Server.Schema.Duties;

/// <summary>What a query looks at around the duties of a page, so that the store can bring it along. A page of anything else has no such fields.</summary>
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

    /// <summary>The parts of which a field is selected.</summary>
    /// <param name="selection">Of the connection.</param>
    public static DutyParts Of(ISelection selection) => OfDuties(selection, "nodes") | OfDuties(selection, "edges", "node");

    /// <summary>The parts of which a field is selected.</summary>
    /// <param name="selection">Of a field.</param>
    /// <param name="path">From there to the duties.</param>
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
