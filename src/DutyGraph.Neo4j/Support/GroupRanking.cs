using System.Collections.Frozen;
using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>How to rank one group of a support ranking.</summary>
internal sealed class GroupRanking
{
    private static readonly CypherStatement Departments = CypherFiles.Get("read/support/rank-departments");
    private static readonly CypherStatement Kinds = CypherFiles.Get("read/support/rank-kinds");
    private static readonly CypherStatement Divisions = CypherFiles.Get("read/support/rank-divisions");
    private static readonly CypherStatement Categories = CypherFiles.Get("read/support/rank-categories");
    private static readonly CypherStatement AllDepartmentsByDuties = CypherFiles.Get("read/support/rank-departments-by-duties");
    private static readonly CypherStatement AllDepartmentsRows = CypherFiles.Get("read/support/rank-all-departments");
    private static readonly CypherStatement Return = CypherFiles.Get("read/support/rows/return");
    private static readonly CypherStatement ReturnCumulative = CypherFiles.Get("read/support/rows/return-cumulative");

    private static readonly Overall AllDepartments = new(
        AllDepartmentsByDuties, AllDepartmentsRows.Then([Return]), AllDepartmentsRows.Then([ReturnCumulative]));

    private static readonly FrozenDictionary<SupportGroup, GroupRanking> Groups = new Dictionary<SupportGroup, GroupRanking>
    {
        [SupportGroup.Department] = new(Departments, _ => static rows => SupportRanking.Read(rows, NodeCells.Department), AllDepartments),
        [SupportGroup.Kind] = new(Kinds, _ => static rows => SupportRanking.Read(rows, NodeCells.Kind)),
        [SupportGroup.Division] = new(Divisions, by => rows => SupportRanking.Order(rows, NodeCells.Division, division => division.Name, by)),
        [SupportGroup.Category] = new(Categories, by => rows => SupportRanking.Order(rows, NodeCells.Category, category => category.Name, by)),
    }.ToFrozenDictionary();

    private readonly CypherStatement _within;
    private readonly Overall? _overAll;
    private readonly FrozenDictionary<SupportMeasure, Func<CypherRows, SupportRanking>> _read;

    private GroupRanking(CypherStatement within, Func<SupportMeasure, Func<CypherRows, SupportRanking>> read, Overall? overAll = null)
    {
        _within = within;
        _overAll = overAll;
        _read = Enum.GetValues<SupportMeasure>().ToFrozenDictionary(by => by, read);
    }

    /// <summary>Returns the ranking within a scope. It may have more rows than requested.</summary>
    public static async ValueTask<SupportRanking> AskAsync(
        ICypher cypher, SupportGroup group, SupportMeasure by, DutyScope scope, int first, SupportParts parts, CancellationToken cancellation)
    {
        var asked = Groups[group];
        var (statement, parameters) = asked.Question(by, scope, first, parts);
        return (await cypher.ReadAsync(statement, parameters, cancellation).ConfigureAwait(false)).As(asked._read[by]);
    }

    private (CypherStatement Statement, CypherParameters Parameters) Question(SupportMeasure by, DutyScope scope, int first, SupportParts parts)
    {
        var isCumulative = parts.HasFlag(SupportParts.CumulativeShare);
        (string, object?)[] asked = [("by", Constants<SupportMeasure>.NameOf(by)), ("first", first)];
        return _overAll switch
        {
            { } all when scope.HasNoCondition && by == SupportMeasure.Duties && parts == SupportParts.None => (all.ByDuties, Asking.Of(("first", first))),
            { } all when scope.HasNoCondition => (isCumulative ? all.Cumulative : all.Plain, Asking.Of([.. asked, .. Parts(parts)])),
            _ => (_within, scope.AskedWithCandidates([.. asked, ("cumulative", isCumulative)])),
        };
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

    /// <summary>Statements that rank over all duties, for groups that have special ones.</summary>
    /// <param name="ByDuties">Ranks by duties and counts nothing else.</param>
    /// <param name="Plain">Ranks by any measure.</param>
    /// <param name="Cumulative">Ranks by any measure, with the number of duties that the ranks cover together.</param>
    private sealed record Overall(CypherStatement ByDuties, CypherStatement Plain, CypherStatement Cumulative);
}
