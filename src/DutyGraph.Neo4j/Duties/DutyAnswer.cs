using DutyGraph.Core;

namespace DutyGraph.Neo4j;

/// <summary>What statements on pages of duties answered.</summary>
/// <param name="Pages">A page for each parent; its total is null where it is not known.</param>
/// <param name="Around">The nodes around those duties that were asked for, topics apart.</param>
/// <param name="Topics">The topics of those duties, if they were asked for.</param>
internal sealed record DutyAnswer(FoundPage<Duty>[] Pages, GraphNode[] Around, TopicOfDuties[] Topics)
{
    /// <summary>An answer on so many parents that says nothing yet.</summary>
    public static DutyAnswer Unknown(int parents) => new([.. Enumerable.Repeat(FoundPage<Duty>.Unknown, parents)], [], []);

    /// <summary>Reads the one row: pages, and what was brought along, as lists of a label and rows.</summary>
    public static DutyAnswer Read(CypherRows rows)
    {
        var cells = new Cells(rows.Rows[0]);
        var around = cells.Each(1, static labelled => (Label: labelled.Text(0), Cells: labelled));
        return new DutyAnswer(
            cells.Each(0, page => FoundPage<Duty>.Read(page, NodeCells.Duty)),
            [.. around.Where(nodes => nodes.Label != Labels.Topic).SelectMany(nodes => nodes.Cells.Each(1, NodeCells.Of(nodes.Label)))],
            [.. around.Where(nodes => nodes.Label == Labels.Topic).SelectMany(nodes => nodes.Cells.Each(1, TopicOfDuties.Read))]);
    }

    /// <summary>This answer with another in it.</summary>
    /// <param name="places">The parents whom the other is about.</param>
    /// <param name="other">On those parents, in that order.</param>
    public DutyAnswer With(int[] places, DutyAnswer other) =>
        places.Length == Pages.Length ? other : new(Replaced(places, at => other.Pages[at]), [.. Around, .. other.Around], [.. Topics, .. other.Topics]);

    /// <summary>This answer with the totals of some parents.</summary>
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
