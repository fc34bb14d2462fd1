using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>The answer of statements on pages of duties.</summary>
/// <param name="Pages">A page for each parent; its total is null if it is not known.</param>
/// <param name="Around">The requested nodes around those duties, without topics.</param>
/// <param name="Topics">The topics of those duties, if requested.</param>
internal sealed record DutyAnswer(FoundPage<Duty>[] Pages, GraphNode[] Around, TopicOfDuties[] Topics)
{
    /// <summary>Creates an answer for a number of parents with unknown pages.</summary>
    public static DutyAnswer Unknown(int parents) => new([.. Enumerable.Repeat(FoundPage<Duty>.Unknown, parents)], [], []);

    /// <summary>Reads the only row: the pages, then the nodes around their duties, as lists of a label and rows.</summary>
    public static DutyAnswer Read(CypherRows rows)
    {
        var cells = new Cells(rows.Rows[0]);
        var around = cells.Each(1, static labelled => (Label: labelled.Text(0), Cells: labelled));
        return new DutyAnswer(
            cells.Each(0, page => FoundPage<Duty>.Read(page, NodeCells.Duty)),
            [.. around.Where(nodes => nodes.Label != Labels.Topic).SelectMany(nodes => nodes.Cells.Each(1, NodeCells.Of(nodes.Label)))],
            [.. around.Where(nodes => nodes.Label == Labels.Topic).SelectMany(nodes => nodes.Cells.Each(1, TopicOfDuties.Read))]);
    }

    /// <summary>Returns this answer with the pages of some parents replaced.</summary>
    /// <param name="places">Indexes of those parents.</param>
    /// <param name="other">The answer on those parents, in that order.</param>
    public DutyAnswer With(int[] places, DutyAnswer other) =>
        places.Length == Pages.Length ? other : new(Replaced(places, at => other.Pages[at]), [.. Around, .. other.Around], [.. Topics, .. other.Topics]);

    /// <summary>Returns this answer with the totals of some parents set.</summary>
    public DutyAnswer WithTotals(int[] places, int[] totals) => this with { Pages = Replaced(places, at => Pages[places[at]] with { Total = totals[at] }) };

    private FoundPage<Duty>[] Replaced(int[] places, Func<int, FoundPage<Duty>> pageOf)
    {
        FoundPage<Duty>[] pages = [.. Pages];
        for (var at = 0; at < places.Length; at++)
        {
            pages[places[at]] = pageOf(at);
        }

        return pages;
    }
}
