using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// The three orders of duties. Names and categories are sorted, and the posting list of each has its duties in printed order, so the concatenated posting
/// lists are the order by name or category.
/// </summary>
internal sealed class DutyOrders(GraphNodes nodes, DutyPostings postings, DutyNames names, DutySelection selection)
{
    private readonly DutySequence _printed = new(nodes, DutyOrder.Printed, selection.All, selection.Current);
    private readonly DutySequence _name = new(nodes, DutyOrder.Name, names.Duties.All, selection.Current);
    private readonly DutySequence _category = new(nodes, DutyOrder.Category, postings.Category.All, selection.Current);

    /// <summary>Returns the duties in an order.</summary>
    public DutySequence this[DutyOrder order] => order switch
    {
        DutyOrder.Printed => _printed,
        DutyOrder.Name => _name,
        DutyOrder.Category => _category,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Duties are ordered as printed, by name or by category."),
    };
}
