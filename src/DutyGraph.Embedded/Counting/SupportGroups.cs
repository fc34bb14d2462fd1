using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Departments, or kinds of department, by what townships do for them.</summary>
/// <typeparam name="T">Department or kind.</typeparam>
/// <param name="nodes">All of them, in the order of their names.</param>
/// <param name="columns">The duties' properties.</param>
/// <param name="groupOf">The ordinal among <paramref name="nodes"/> of each department: its own, or its kind's; below 0 for none.</param>
internal sealed class SupportGroups<T>(NodeSet<T> nodes, DutyColumns columns, int[] groupOf)
    where T : GraphNode
{
    private readonly SupportTally _overAll = new SupportTally(columns, groupOf, nodes.Count).Add([.. Enumerable.Range(0, columns.Count)]);

    /// <summary>The totals of an id over all duties; zeros where it names nothing.</summary>
    public SupportTotals Of(string id) => nodes.Find(id) is { } group ? _overAll[group] : default;

    /// <summary>The ranking over some duties; see <see cref="IDutyGraph.RankAsync(SupportMeasure, SupportGroup, DutyFilter, int, CancellationToken)"/>.</summary>
    /// <param name="by">The measure.</param>
    /// <param name="duties">The ordinals of the duties in scope, ascending.</param>
    /// <param name="first">How many rows at most.</param>
    public IReadOnlyList<SupportRank> Rank(SupportMeasure by, ReadOnlySpan<int> duties, int first)
    {
        var tally = duties.Length == columns.Count ? _overAll : new SupportTally(columns, groupOf, nodes.Count).Add(duties);
        var rows = Enumerable.Range(0, nodes.Count)
            .Select(group => (Group: group, Measure: Measure(by, tally[group])))
            .Where(row => row.Measure > 0)
            .OrderByDescending(row => row.Measure).ThenBy(row => row.Group)
            .Take(first);

        var ranking = new List<SupportRank>();
        var (rank, last) = (0, 0);
        foreach (var (group, measure) in rows)
        {
            rank = measure == last ? rank : ranking.Count + 1;
            last = measure;
            ranking.Add(new SupportRank(rank, nodes[group].Id, tally[group]));
        }

        return ranking;
    }

    private static int Measure(SupportMeasure by, SupportTotals totals) => by switch
    {
        SupportMeasure.Duties => totals.Duties,
        SupportMeasure.Leads => totals.Leads,
        SupportMeasure.Alone => totals.Alone,
        SupportMeasure.Townships => totals.Townships,
        SupportMeasure.Clauses => totals.Clauses,
        SupportMeasure.Reclaimed => totals.Reclaimed,
        _ => throw new ArgumentOutOfRangeException(nameof(by), by, "A ranking is by duties, leads, alone, townships, clauses or reclaimed."),
    };
}
