using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Asks what townships do for departments, or for kinds of department.</summary>
/// <param name="prefix">What their ids begin with.</param>
/// <param name="totals">The statement on some of them.</param>
/// <param name="ranking">The statement that ranks them.</param>
/// <param name="read">Reads a ranking.</param>
internal sealed class SupportGroups(string prefix, CypherStatement totals, CypherStatement ranking, Func<CypherRows, SupportRanking> read)
{
    private static readonly CypherStatement OfDepartments = CypherFiles.Get("read/support/of-departments");
    private static readonly CypherStatement OfKinds = CypherFiles.Get("read/support/of-kinds");
    private static readonly CypherStatement RankDepartments = CypherFiles.Get("read/support/rank-departments");
    private static readonly CypherStatement RankKinds = CypherFiles.Get("read/support/rank-kinds");

    private static readonly SupportGroups Departments =
        new(NodeId.DepartmentPrefix, OfDepartments, RankDepartments, static rows => SupportRanking.Read(rows, NodeCells.Department));

    private static readonly SupportGroups Kinds =
        new(NodeId.DepartmentKindPrefix, OfKinds, RankKinds, static rows => SupportRanking.Read(rows, NodeCells.Kind));

    /// <summary>Departments or kinds.</summary>
    public static SupportGroups Of(SupportGroup group) => group == SupportGroup.Kind ? Kinds : Departments;

    /// <summary>The totals over all duties, by id; none of an id that names none of these.</summary>
    public async ValueTask<IReadOnlyDictionary<string, SupportTotals>> TotalsAsync(ICypher cypher, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var asked = ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        var rows = asked.Length == 0 ? CypherRows.None : await cypher.ReadAsync(totals, Asking.Of(("ids", asked)), cancellation).ConfigureAwait(false);
        return rows.As(static counted => counted.Rows.Select(row => new Cells(row)).ToDictionary(
            cells => cells.Text(0), cells => SupportRanking.Totals(cells, 1), StringComparer.Ordinal));
    }

    /// <summary>The ranking within a scope.</summary>
    public async ValueTask<SupportRanking> RankAsync(ICypher cypher, SupportMeasure by, DutyScope scope, int first, CancellationToken cancellation) =>
        (await cypher.ReadAsync(
            ranking, scope.AskedWithCandidates(("by", Constants<SupportMeasure>.NameOf(by)), ("first", first)), cancellation).ConfigureAwait(false)).As(read);
}
