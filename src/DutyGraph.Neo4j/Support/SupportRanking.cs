using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A ranking, and the nodes that are ranked.</summary>
/// <param name="Ranks">Most first; ties share a rank.</param>
/// <param name="Nodes">Departments or kinds.</param>
internal sealed record SupportRanking(SupportRank[] Ranks, GraphNode[] Nodes)
{
    /// <summary>Reads rows, most first: the node, its totals, and the measure.</summary>
    public static SupportRanking Read<T>(CypherRows rows, Func<Cells, T> node)
        where T : GraphNode
    {
        var ranks = new SupportRank[rows.Rows.Count];
        var nodes = new GraphNode[ranks.Length];
        var (rank, last) = (0, 0);
        for (var place = 0; place < ranks.Length; place++)
        {
            var cells = new Cells(rows.Rows[place]);
            var measure = cells.Number(8);
            (rank, last) = (measure == last ? rank : place + 1, measure);
            nodes[place] = node(cells.Row(0));
            ranks[place] = new SupportRank(rank, nodes[place].Id, Totals(cells, 1));
        }

        return new SupportRanking(ranks, nodes);
    }

    /// <summary>Totals from seven values of a row.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="place">Of the first of them.</param>
    public static SupportTotals Totals(Cells cells, int place) => new(
        cells.Number(place), cells.Number(place + 1), cells.Number(place + 2), cells.Number(place + 3), cells.Number(place + 4), cells.Number(place + 5), cells.Number(place + 6));
}
