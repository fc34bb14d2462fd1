using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>The duties in one order.</summary>
internal sealed class DutySequence
{
    private readonly DutyOrder _order;
    private readonly PageOrder<Duty, DutyKey> _pages;
    private readonly int[] _ranks;
    private readonly ReadOnlyMemory<int> _current;
    private readonly Lazy<ReadOnlyMemory<int>> _ranksOfCurrent;

    /// <summary>Takes the duties' ordinals in that order.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="order">The order.</param>
    /// <param name="ordinals">All duties, in that order.</param>
    /// <param name="current">The duties in force, as printed: pages of them all are asked for most.</param>
    public DutySequence(GraphNodes nodes, DutyOrder order, ReadOnlyMemory<int> ordinals, ReadOnlyMemory<int> current)
    {
        _current = current;
        _ranksOfCurrent = new Lazy<ReadOnlyMemory<int>>(() => RanksOf(current.Span));
        _order = order;
        _ranks = new int[ordinals.Length];
        for (var rank = 0; rank < _ranks.Length; rank++)
        {
            _ranks[ordinals.Span[rank]] = rank;
        }

        _pages = new PageOrder<Duty, DutyKey>(
            ordinals.Length,
            rank => nodes.Duties[ordinals.Span[rank]],
            duty => DutyKey.Of(order, duty, nodes.Categories[nodes.Categories.OrdinalOf(duty.CategoryId)].Position),
            DutyKey.Compare,
            key => key.Encode(order),
            cursor => DutyKey.Decode(order, cursor));
    }

    /// <summary>A page of some of the duties.</summary>
    /// <param name="duties">Their ordinals, ascending.</param>
    /// <param name="page">Which slice.</param>
    /// <exception cref="InvalidCursorException">A cursor is not one of this order.</exception>
    public Page<Duty> Page(ReadOnlyMemory<int> duties, PageRequest page) => _pages.Page(Ranks(duties), page);

    private ReadOnlyMemory<int> Ranks(ReadOnlyMemory<int> duties)
    {
        // Ordinals are ranks of the printed order, and all of them are all ranks of any.
        if (_order == DutyOrder.Printed || duties.Length == _ranks.Length)
        {
            return duties;
        }

        return duties.Equals(_current) ? _ranksOfCurrent.Value : RanksOf(duties.Span);
    }

    private ReadOnlyMemory<int> RanksOf(ReadOnlySpan<int> duties)
    {
        var ranks = new int[duties.Length];
        for (var place = 0; place < ranks.Length; place++)
        {
            ranks[place] = _ranks[duties[place]];
        }

        return Ordinals.Ascending(ranks, _ranks.Length);
    }
}
