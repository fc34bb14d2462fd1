using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A ranking, and the nodes that are ranked.</summary>
/// <param name="Ranks">Most first; ties share a rank.</param>
/// <param name="Nodes">Departments or kinds.</param>
internal sealed record SupportRanking(SupportRank[] Ranks, GraphNode[] Nodes)
{
    /// <summary>The measures after the duties, as they stand in a row.</summary>
    private static readonly SupportParts[] Parts =
        [SupportParts.Leads, SupportParts.Alone, SupportParts.Townships, SupportParts.Clauses, SupportParts.Reclaimed, SupportParts.Share];

    /// <summary>Reads the one row: a list, most first, of the node, its totals, and at the end the measure; where the duties are the measure and the only total, they stand once.</summary>
    public static SupportRanking Read<T>(CypherRows rows, Func<Cells, T> node)
        where T : GraphNode
    {
        var ranked = new Cells(rows.Rows[0]).Each(0, static cells => cells);
        var ranks = new SupportRank[ranked.Length];
        var nodes = new GraphNode[ranks.Length];
        var (rank, last) = (0, 0);
        for (var place = 0; place < ranks.Length; place++)
        {
            var cells = ranked[place];
            var measure = cells.Number(cells.Count - 1);
            (rank, last) = (measure == last ? rank : place + 1, measure);
            nodes[place] = node(cells.Row(0));
            ranks[place] = new SupportRank(rank, nodes[place].Id, Totals(cells, 1));
        }

        return new SupportRanking(ranks, nodes);
    }

    /// <summary>Totals from seven values of a row; those that are null, or that the row does not have, were not asked for.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="place">Of the first of them.</param>
    public static SupportTotals Totals(Cells cells, int place)
    {
        var uncounted = SupportParts.None;
        for (var part = 0; part < Parts.Length; part++)
        {
            uncounted |= cells.Has(place + 1 + part) ? SupportParts.None : Parts[part];
        }

        return new SupportTotals(cells.Number(place), Measure(1), Measure(2), Measure(3), Measure(4), Measure(5), Measure(6)) { Uncounted = uncounted };

        int Measure(int offset) => cells.NumberOrNull(place + offset) ?? 0;
    }
}
