using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The orders in which duties are paged. Names and categories stand in order, and the duties under each as printed: their postings, end to end, are the order.</summary>
internal sealed class DutyOrders(GraphNodes nodes, DutyPostings postings, DutyNames names, DutySelection selection)
{
    private readonly DutySequence _printed = new(nodes, DutyOrder.Printed, selection.All, selection.Current);
    private readonly DutySequence _name = new(nodes, DutyOrder.Name, names.Duties.All, selection.Current);
    private readonly DutySequence _category = new(nodes, DutyOrder.Category, postings.Category.All, selection.Current);

    /// <summary>An order.</summary>
    public DutySequence this[DutyOrder order] => order switch
    {
        DutyOrder.Printed => _printed,
        DutyOrder.Name => _name,
        DutyOrder.Category => _category,
        _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Duties are ordered as printed, by name or by category."),
    };
}
