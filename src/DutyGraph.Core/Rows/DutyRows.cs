using System.Collections.Immutable;

namespace DutyGraph.Core;

/// <summary>The rows of a duty and of its clauses.</summary>
internal static class DutyRows
{
    public static IEnumerable<GraphRow> Of(Duty duty) =>
    [
        NodeTables.Duty.Row(
            duty.Id,
            GraphRows.Constant(duty.List),
            duty.Number,
            duty.Name,
            duty.Edition,
            duty.Current,
            duty.Method,
            duty.Discontinued,
            duty.Forms,
            duty.Issues),
        (duty.List == DutyList.Reclaimed ? EdgeTables.HadDuty : EdgeTables.HasDuty).Row(duty.TownshipId, duty.Id, duty.Number),
        EdgeTables.InCategory.Row(duty.Id, duty.CategoryId),
        EdgeTables.StatedIn.Row(duty.Id, duty.DocumentId, duty.Line, duty.Place),
        .. InOrder(duty.List == DutyList.Reclaimed ? EdgeTables.ReclaimedBy : EdgeTables.Assists, duty.Id, duty.DepartmentIds),
        .. InOrder(EdgeTables.Cites, duty.Id, duty.ActIds),
        .. Clauses(duty.Id, Party.Superior, duty.SuperiorResponsibilities),
        .. Clauses(duty.Id, Party.Township, duty.TownshipResponsibilities),
    ];

    private static IEnumerable<GraphRow> Clauses(string dutyId, Party party, ImmutableArray<Responsibility> clauses) =>
        clauses.SelectMany((clause, position) => Clause(NodeId.Responsibility(dutyId, party, position + 1), dutyId, party, clause, position));

    private static IEnumerable<GraphRow> Clause(string id, string dutyId, Party party, Responsibility clause, int position) =>
    [
        NodeTables.Responsibility.Row(id, clause.Number, clause.Text, clause.ActIds),
        EdgeTables.HasResponsibility.Row(dutyId, id, GraphRows.Constant(party), position),
        .. InOrder(EdgeTables.PerformedBy, id, clause.PerformerIds),
        .. InOrder(EdgeTables.ReportsTo, id, clause.ReportsToIds),
    ];

    private static IEnumerable<GraphRow> InOrder(GraphTable table, string from, ImmutableArray<string> to) =>
        to.Select((id, position) => table.Row(from, id, position));
}
