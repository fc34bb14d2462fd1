using System.Collections.Immutable;
using DutyGraph.Core;
using DutyGraph.Import;

namespace DutyGraph.Cli;

/// <summary>Shows the value read into a field of a duty, to compare with the printed text.</summary>
internal static class FieldReading
{
    /// <summary>Returns the value as one text; null for an issue that does not concern a field.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="field">The name of the field in the issue.</param>
    public static string? Of(Duty duty, string field) => field switch
    {
        ItemFields.Number => $"{duty.Number}",
        ItemFields.Category => duty.CategoryId[NodeId.CategoryPrefix.Length..],
        ItemFields.Name => duty.Name,
        ItemFields.Departments => string.Join('、', duty.DepartmentIds.Select(id => id[NodeId.DepartmentPrefix.Length..])),
        ItemFields.Superior => Clauses(duty.SuperiorResponsibilities),
        ItemFields.Township => Clauses(duty.TownshipResponsibilities),
        ItemFields.Method => duty.Method ?? "",
        _ => null,
    };

    private static string Clauses(ImmutableArray<Responsibility> clauses) =>
        string.Join(' ', clauses.Select(clause => clause.Number is { } number ? $"{number}. {clause.Text}" : clause.Text));
}
