using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Asks what townships do for departments, or for kinds of department.</summary>
/// <param name="prefix">What their ids begin with.</param>
/// <param name="totals">The statement on some of them.</param>
/// <param name="ranking">The statement that ranks them.</param>
/// <param name="rankingAll">The statement that ranks them over all duties; null where that is no other.</param>
/// <param name="rankingByDuties">The statement that ranks them over all duties by duties and counts nothing else; null where that is no other.</param>
/// <param name="read">Reads a ranking.</param>
internal sealed class SupportGroups(
    string prefix,
    CypherStatement totals,
    CypherStatement ranking,
    CypherStatement? rankingAll,
    CypherStatement? rankingByDuties,
    Func<CypherRows, SupportRanking> read)
{
    private static readonly CypherStatement OfDepartments = CypherFiles.Get("read/support/of-departments");
    private static readonly CypherStatement OfKinds = CypherFiles.Get("read/support/of-kinds");
    private static readonly CypherStatement RankDepartments = CypherFiles.Get("read/support/rank-departments");
    private static readonly CypherStatement RankAllDepartments = CypherFiles.Get("read/support/rank-all-departments");
    private static readonly CypherStatement RankDepartmentsByDuties = CypherFiles.Get("read/support/rank-departments-by-duties");
    private static readonly CypherStatement RankKinds = CypherFiles.Get("read/support/rank-kinds");

    private static readonly SupportGroups Departments =
        new(NodeId.DepartmentPrefix, OfDepartments, RankDepartments, RankAllDepartments, RankDepartmentsByDuties, static rows => SupportRanking.Read(rows, NodeCells.Department));

    private static readonly SupportGroups Kinds =
        new(NodeId.DepartmentKindPrefix, OfKinds, RankKinds, rankingAll: null, rankingByDuties: null, static rows => SupportRanking.Read(rows, NodeCells.Kind));

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
    public async ValueTask<SupportRanking> RankAsync(
        ICypher cypher, SupportMeasure by, DutyScope scope, int first, SupportParts parts, CancellationToken cancellation)
    {
        (string, object?)[] asked = [("by", Constants<SupportMeasure>.NameOf(by)), ("first", first)];
        var (statement, parameters) = (rankingAll, rankingByDuties) switch
        {
            (_, { } byDuties) when scope.HasNoCondition && by == SupportMeasure.Duties && parts == SupportParts.None => (byDuties, Asking.Of(("first", first))),
            ({ } all, _) when scope.HasNoCondition => (all, Asking.Of([.. asked, .. Parts(parts)])),
            _ => (ranking, scope.AskedWithCandidates(asked)),
        };
        return (await cypher.ReadAsync(statement, parameters, cancellation).ConfigureAwait(false)).As(read);
    }

    private static (string, object?)[] Parts(SupportParts parts) =>
    [
        ("leads", parts.HasFlag(SupportParts.Leads)),
        ("alone", parts.HasFlag(SupportParts.Alone)),
        ("townships", parts.HasFlag(SupportParts.Townships)),
        ("clauses", parts.HasFlag(SupportParts.Clauses)),
        ("reclaimed", parts.HasFlag(SupportParts.Reclaimed)),
        ("share", parts.HasFlag(SupportParts.Share)),
    ];
}
