using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Reads the support totals of departments, or of kinds of department, over all duties.</summary>
internal static class GroupTotals
{
    private static readonly CypherStatement OfDepartments = CypherFiles.Get("read/support/of-departments");
    private static readonly CypherStatement OfKinds = CypherFiles.Get("read/support/of-kinds");

    /// <summary>Returns the totals by id. An id that names no node of the group is missing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The group is neither departments nor kinds.</exception>
    public static async ValueTask<IReadOnlyDictionary<string, SupportTotals>> AskAsync(
        ICypher cypher, SupportGroup group, IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        var (prefix, statement) = group switch
        {
            SupportGroup.Department => (NodeId.DepartmentPrefix, OfDepartments),
            SupportGroup.Kind => (NodeId.DepartmentKindPrefix, OfKinds),
            _ => throw new ArgumentOutOfRangeException(nameof(group), group, "Totals are those of departments or kinds."),
        };
        var asked = ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToArray();
        var rows = asked.Length == 0 ? CypherRows.None : await cypher.ReadAsync(statement, Asking.Of(("ids", asked)), cancellation).ConfigureAwait(false);
        return rows.As(static counted => counted.Rows.Select(row => new Cells(row)).ToDictionary(
            cells => cells.Text(0), cells => SupportRanking.Totals(cells, 1), StringComparer.Ordinal));
    }
}
