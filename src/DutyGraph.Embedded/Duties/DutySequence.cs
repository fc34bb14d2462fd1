using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>All duties in one order.</summary>
internal sealed class DutySequence
{
    private readonly DutyOrder _order;
    private readonly PageOrder<Duty, DutyKey> _pages;
    private readonly int[] _ranks;
    private readonly ReadOnlyMemory<int> _current;
    private readonly Lazy<ReadOnlyMemory<int>> _ranksOfCurrent;

    /// <summary>Creates a sequence.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="order">The order.</param>
    /// <param name="ordinals">The ordinals of all duties, in that order.</param>
    /// <param name="current">The duties in force, in printed order. Their ranks are cached, since most pages are over all of them.</param>
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

    /// <summary>Returns a page of some of the duties.</summary>
    /// <param name="duties">Their ordinals, ascending.</param>
    /// <param name="page">The slice to return.</param>
    /// <exception cref="InvalidCursorException">A cursor belongs to another order.</exception>
    public Page<Duty> Page(ReadOnlyMemory<int> duties, PageRequest page) => _pages.Page(Ranks(duties), page);

    private ReadOnlyMemory<int> Ranks(ReadOnlyMemory<int> duties)
    {
        // In the printed order, ordinals are ranks. The set of all duties is the same in ordinals and in ranks.
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
