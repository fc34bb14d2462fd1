using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>Counts over the duties of a scope, with the categories and townships that they are grouped by.</summary>
/// <param name="Statistics">The counts.</param>
/// <param name="Nodes">The categories and townships.</param>
internal sealed record ScopeStatistics(Statistics Statistics, GraphNode[] Nodes)
{
    private static readonly CypherStatement Statement = CypherFiles.Get("read/counts/statistics");

    public static async ValueTask<ScopeStatistics> OfAsync(ICypher cypher, DutyScope scope, CancellationToken cancellation) =>
        (await cypher.ReadAsync(Statement, scope.AskedWithCandidates(), cancellation).ConfigureAwait(false)).As(Read);

    /// <summary>Reads the only row: departments, acts, topics, documents, then counts and node of each category and of each township.</summary>
    private static ScopeStatistics Read(CypherRows rows)
    {
        var cells = new Cells(rows.Rows[0]);
        var byCategory = cells.Each(4, group => (Counts: ListCounts.Read(group, 0), Node: NodeCells.Category(group.Row(3))));
        var byTownship = cells.Each(5, group => (Counts: ListCounts.Read(group, 0), Node: NodeCells.Township(group.Row(3))));
        return new ScopeStatistics(
            new Statistics(
                Townships: byTownship.Length,
                Departments: cells.Number(0),
                Categories: byCategory.Length,
                LegalActs: cells.Number(1),
                Topics: cells.Number(2),
                Documents: cells.Number(3),
                new DutyCounts(
                    byTownship.Sum(group => group.Counts.Basic), byTownship.Sum(group => group.Counts.Assist), byTownship.Sum(group => group.Counts.Reclaimed)),
                [.. byCategory.Select(group => new GroupCount(group.Node.Id, group.Counts))],
                [.. byTownship.Select(group => new GroupCount(group.Node.Id, group.Counts))]),
            [.. byCategory.Select(group => group.Node), .. byTownship.Select(group => group.Node)]);
    }
}
