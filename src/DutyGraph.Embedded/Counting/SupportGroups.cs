using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Totals and rankings for one kind of group: departments, kinds, counties or categories.</summary>
internal interface ISupportGroups
{
    /// <summary>Returns the totals of a group over all duties in force; null for an unknown id.</summary>
    SupportTotals? Of(string id);

    /// <summary>Ranks groups over some duties; see <see cref="IDutyGraph.RankAsync(SupportMeasure, SupportGroup, DutyFilter, int, SupportParts,
    /// CancellationToken)"/>.</summary>
    /// <param name="by">The measure.</param>
    /// <param name="duties">The ordinals of the duties in scope, ascending.</param>
    /// <param name="first">The greatest number of rows.</param>
    /// <param name="isCumulative">Whether to count the duties that the rows cover together.</param>
    IReadOnlyList<SupportRank> Rank(SupportMeasure by, ReadOnlyMemory<int> duties, int first, bool isCumulative);
}

/// <inheritdoc/>
/// <typeparam name="T">The type of the groups.</typeparam>
internal sealed class SupportGroups<T> : ISupportGroups
    where T : GraphNode
{
    private readonly NodeSet<T> _nodes;
    private readonly DutyColumns _columns;
    private readonly Func<SupportTally> _newTally;
    private readonly Func<int, ReadOnlyMemory<int>> _dutiesOf;
    private readonly ReadOnlyMemory<int> _current;
    private readonly SupportTally _overCurrent;
    private readonly int[] _places;

    /// <summary>Counts over all duties in force.</summary>
    /// <param name="nodes">All groups; a group is an ordinal of this set.</param>
    /// <param name="columns">The properties of the duties.</param>
    /// <param name="current">The ordinals of the duties in force.</param>
    /// <param name="newTally">Creates an empty tally.</param>
    /// <param name="dutiesOf">Returns the duties of a group; duties of other lists than ASSIST may be among them.</param>
    /// <param name="nameOf">The name by which ties are ordered; groups with the same name are ordered by id.</param>
    public SupportGroups(
        NodeSet<T> nodes,
        DutyColumns columns,
        ReadOnlyMemory<int> current,
        Func<SupportTally> newTally,
        Func<int, ReadOnlyMemory<int>> dutiesOf,
        Func<T, string> nameOf)
    {
        (_nodes, _columns, _current, _newTally, _dutiesOf) = (nodes, columns, current, newTally, dutiesOf);
        _overCurrent = newTally().Add(current.Span);
        _places = new int[nodes.Count];
        var byName = Enumerable.Range(0, nodes.Count)
            .OrderBy(group => nameOf(nodes[group]), CodePointComparer.Instance)
            .ThenBy(group => nodes[group].Id, CodePointComparer.Instance);
        foreach (var (place, group) in byName.Index())
        {
            _places[group] = place;
        }
    }

    /// <inheritdoc/>
    public SupportTotals? Of(string id) => _nodes.Find(id) is { } group ? _overCurrent[group] : null;

    /// <inheritdoc/>
    public IReadOnlyList<SupportRank> Rank(SupportMeasure by, ReadOnlyMemory<int> duties, int first, bool isCumulative)
    {
        var tally = duties.Equals(_current) ? _overCurrent : _newTally().Add(duties.Span);
        var rows = Enumerable.Range(0, _nodes.Count)
            .Select(group => (Group: group, Measure: tally[group].Of(by)))
            .Where(row => row.Measure > 0)
            .OrderByDescending(row => row.Measure).ThenBy(row => _places[row.Group])
            .Take(first);

        var uncovered = isCumulative ? Assisting(duties.Span) : null;
        var ranking = new List<SupportRank>();
        var (rank, last, covered) = (0, 0, 0);
        foreach (var (group, measure) in rows)
        {
            rank = measure == last ? rank : ranking.Count + 1;
            last = measure;
            covered += uncovered?.Take(_dutiesOf(group).Span) ?? 0;
            ranking.Add(new SupportRank(rank, _nodes[group].Id, tally[group], uncovered is null ? null : covered));
        }

        return ranking;
    }

    private OrdinalMarks Assisting(ReadOnlySpan<int> duties)
    {
        var marks = new OrdinalMarks(_columns.Count);
        foreach (var duty in duties)
        {
            if (_columns.List[duty] == (int)DutyList.Assist)
            {
                marks.Add(duty);
            }
        }

        return marks;
    }
}
