using System.Collections.Frozen;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The statements that write the rows of each table. Each returns the number of rows that it wrote.</summary>
internal static class TableStatements
{
    private static readonly CypherStatement Documents = CypherFiles.Get("write/nodes/document");
    private static readonly CypherStatement Duties = CypherFiles.Get("write/nodes/duty");
    private static readonly CypherStatement Clauses = CypherFiles.Get("write/nodes/clause");

    private static readonly CypherStatement HasDuty = CypherFiles.Get("write/edges/has-duty");
    private static readonly CypherStatement HadDuty = CypherFiles.Get("write/edges/had-duty");
    private static readonly CypherStatement StatedIn = CypherFiles.Get("write/edges/stated-in");
    private static readonly CypherStatement InCategory = CypherFiles.Get("write/edges/in-category");
    private static readonly CypherStatement Assists = CypherFiles.Get("write/edges/assists");
    private static readonly CypherStatement ReclaimedBy = CypherFiles.Get("write/edges/reclaimed-by");
    private static readonly CypherStatement Cites = CypherFiles.Get("write/edges/cites");
    private static readonly CypherStatement HasResponsibility = CypherFiles.Get("write/edges/has-responsibility");
    private static readonly CypherStatement PerformedBy = CypherFiles.Get("write/edges/performed-by");
    private static readonly CypherStatement ReportsTo = CypherFiles.Get("write/edges/reports-to");
    private static readonly CypherStatement OfKind = CypherFiles.Get("write/edges/of-kind");
    private static readonly CypherStatement BelongsTo = CypherFiles.Get("write/edges/belongs-to");

    private static readonly FrozenDictionary<GraphTable, CypherStatement> ByTable = new Dictionary<GraphTable, CypherStatement>
    {
        [NodeTables.Document] = Documents,
        [NodeTables.Duty] = Duties,
        [NodeTables.Responsibility] = Clauses,
        [EdgeTables.HasDuty] = HasDuty,
        [EdgeTables.HadDuty] = HadDuty,
        [EdgeTables.StatedIn] = StatedIn,
        [EdgeTables.InCategory] = InCategory,
        [EdgeTables.Assists] = Assists,
        [EdgeTables.ReclaimedBy] = ReclaimedBy,
        [EdgeTables.Cites] = Cites,
        [EdgeTables.HasResponsibility] = HasResponsibility,
        [EdgeTables.PerformedBy] = PerformedBy,
        [EdgeTables.ReportsTo] = ReportsTo,
        [EdgeTables.OfKind] = OfKind,
        [EdgeTables.BelongsTo] = BelongsTo,
    }.ToFrozenDictionary();

    /// <summary>Returns the statement of a table.</summary>
    /// <exception cref="InvalidOperationException">The table has no statement.</exception>
    public static CypherStatement Of(GraphTable table) =>
        ByTable.GetValueOrDefault(table) ?? throw new InvalidOperationException($"No statement writes the rows of {table.Name}.");
}
