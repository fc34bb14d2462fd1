using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Asks what townships do for departments, or for kinds of department, over all duties.</summary>
internal static class GroupTotals
{
    private static readonly CypherStatement OfDepartments = CypherFiles.Get("read/support/of-departments");
    private static readonly CypherStatement OfKinds = CypherFiles.Get("read/support/of-kinds");

    /// <summary>The totals by id; none of an id that names none of these.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Another group than departments and kinds.</exception>
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
