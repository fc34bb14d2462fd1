using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// Numbers all nodes, including clauses, by rank: the index in the order of ids by code point, from 0. Clauses need no memory of their own: their ids start
/// with the ids of their duties and sort in the same order, so the rank of a clause is the rank of its duty's first clause plus its index among the duty's
/// clauses.
/// </summary>
internal sealed class NodeRanks
{
    private readonly NodeIndex _index;
    private readonly int[] _places;
    private readonly int[] _order;

    // Ranks below _clauses, and from _afterClauses on, are nodes of the index; those in between are clauses.
    private readonly int _clauses;
    private readonly int _afterClauses;
    private readonly int _firstDuty;
    private readonly int[] _clauseStarts;

    public NodeRanks(NodeIndex index, NodeSet<Duty> duties)
    {
        _index = index;
        _places = [.. Enumerable.Range(0, index.Count).OrderBy(place => index[place].Id, CodePointComparer.Instance)];
        _order = new int[_places.Length];
        for (var order = 0; order < _places.Length; order++)
        {
            _order[_places[order]] = order;
        }

        _firstDuty = CountBelow(NodeId.DutyPrefix);
        _clauses = CountBelow(NodeId.ResponsibilityPrefix);
        _clauseStarts = new int[duties.Count + 1];
        for (var duty = 0; duty < duties.Count; duty++)
        {
            var node = DutyAt(duty);
            _clauseStarts[duty + 1] = _clauseStarts[duty] + node.SuperiorResponsibilities.Length + node.TownshipResponsibilities.Length;
        }

        _afterClauses = _clauses + _clauseStarts[^1];
        Count = index.Count + _clauseStarts[^1];
    }

    /// <summary>The number of nodes, including clauses.</summary>
    public int Count { get; }

    /// <summary>Returns the rank of an id; null if it is unknown.</summary>
    public int? Find(string id) => _index.PlaceOf(id) is { } place ? OfPlace(place)
        : NodeId.ReadResponsibility(id) is var (dutyId, party, position)
            && _index.PlaceOf(dutyId) is { } duty
            && DutyResponsibility.Of((Duty)_index[duty], party, position) is not null
        ? OfClause(duty, party, position)
        : null;

    /// <summary>Returns the rank of the node at a position of the index.</summary>
    public int OfPlace(int place) => _order[place] < _clauses ? _order[place] : _order[place] + _clauseStarts[^1];

    /// <summary>Returns the rank of a clause.</summary>
    /// <param name="duty">The position of its duty in the index.</param>
    /// <param name="party">The party whose clause it is.</param>
    /// <param name="position">Its position among that party's clauses, from 1.</param>
    public int OfClause(int duty, Party party, int position)
    {
        var node = (Duty)_index[duty];
        var superior = node.SuperiorResponsibilities.Length;
        return _clauses + _clauseStarts[_order[duty] - _firstDuty]
            + (party == Party.Superior
                ? PositionOrder.PlaceOf(position, superior)
                : superior + PositionOrder.PlaceOf(position, node.TownshipResponsibilities.Length));
    }

    public string IdOf(int rank)
    {
        if (rank < _clauses || rank >= _afterClauses)
        {
            return _index[_places[rank < _clauses ? rank : rank - _clauseStarts[^1]]].Id;
        }

        var clause = rank - _clauses;
        var duty = LastStartAt(clause);
        var node = DutyAt(duty);
        var (place, superior) = (clause - _clauseStarts[duty], node.SuperiorResponsibilities.Length);
        return place < superior
            ? NodeId.Responsibility(node.Id, Party.Superior, PositionOrder.At(place, superior))
            : NodeId.Responsibility(node.Id, Party.Township, PositionOrder.At(place - superior, node.TownshipResponsibilities.Length));
    }

    private Duty DutyAt(int duty) => (Duty)_index[_places[_firstDuty + duty]];

    /// <summary>The duty of a clause: the last one whose clauses start at or before it. A duty without clauses has the same start as the next one, which owns
    /// the clause.</summary>
    private int LastStartAt(int clause)
    {
        var (low, high) = (0, _clauseStarts.Length - 1);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = _clauseStarts[middle] <= clause ? (middle, high) : (low, middle);
        }

        return low;
    }

    private int CountBelow(string id)
    {
        var (low, high) = (0, _places.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = CodePointComparer.Instance.Compare(_index[_places[middle]].Id, id) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
