using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>A ranking, with the ranked nodes.</summary>
/// <param name="Ranks">The ranks, from the most; ties share a rank.</param>
/// <param name="Nodes">Departments, kinds, divisions or categories.</param>
internal sealed record SupportRanking(SupportRank[] Ranks, GraphNode[] Nodes)
{
    /// <summary>The measures after the duties, in the order of a row.</summary>
    private static readonly SupportParts[] Parts =
        [SupportParts.Leads, SupportParts.Alone, SupportParts.Townships, SupportParts.Clauses, SupportParts.Reclaimed, SupportParts.Share];

    /// <summary>
    /// Reads the only row. Its first value is a list, from the most: the node, its totals, and the measure at the end. If only duties are counted, they appear
    /// once. Its second value, if requested, has for each place the number of its duties that no higher place names, as pairs of index (from 0) and number.
    /// </summary>
    public static SupportRanking Read<T>(CypherRows rows, Func<Cells, T> node)
        where T : GraphNode
    {
        var row = new Cells(rows.Rows[0]);
        var fresh = row.Has(1)
            ? row.Each(1, static pair => (Place: pair.Number(0), Count: pair.Number(1))).ToDictionary(pair => pair.Place, pair => pair.Count)
            : null;
        return Of(
            row.Each(0, place => new Place(node(place.Row(0)), Totals(place, 1), place.Number(place.Count - 1))),
            place => fresh is null ? null : fresh.GetValueOrDefault(place));
    }

    /// <summary>Reads the only row of a group in which every duty belongs to exactly one member: an unordered list of the node and its totals.</summary>
    /// <param name="rows">The answer.</param>
    /// <param name="node">Reads a node.</param>
    /// <param name="nameOf">Returns the name that orders ties; ties of the same name are ordered by id.</param>
    /// <param name="by">The measure to rank by.</param>
    public static SupportRanking Order<T>(CypherRows rows, Func<Cells, T> node, Func<T, string> nameOf, SupportMeasure by)
        where T : GraphNode
    {
        var places = new Cells(rows.Rows[0]).Each(0, place => (Node: node(place.Row(0)), Totals: Totals(place, 1)))
            .Where(place => place.Totals.Of(by) > 0)
            .OrderByDescending(place => place.Totals.Of(by))
            .ThenBy(place => nameOf(place.Node), CodePointComparer.Instance)
            .ThenBy(place => place.Node.Id, CodePointComparer.Instance)
            .Select(place => new Place(place.Node, place.Totals, place.Totals.Of(by)))
            .ToArray();
        return Of(places, place => places[place].Totals.Duties);
    }

    /// <summary>Reads totals from seven successive values of a row. Values that are null or missing were not requested.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="place">Index of the first value.</param>
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

    /// <param name="places">The places, in order.</param>
    /// <param name="freshOf">Returns how many duties a place names that no place before it names; null if that was not requested.</param>
    private static SupportRanking Of(Place[] places, Func<int, int?> freshOf)
    {
        var ranks = new SupportRank[places.Length];
        var (rank, last) = (0, 0);
        int? covered = 0;
        for (var at = 0; at < places.Length; at++)
        {
            var (node, totals, measure) = places[at];
            (rank, last) = (measure == last ? rank : at + 1, measure);
            covered += freshOf(at);
            ranks[at] = new SupportRank(rank, node.Id, totals, covered);
        }

        return new SupportRanking(ranks, Array.ConvertAll(places, place => place.Node));
    }

    private sealed record Place(GraphNode Node, SupportTotals Totals, int Measure);
}
