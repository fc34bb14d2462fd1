using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>Enumerates all edges that chains follow, by rank. Duties of superseded editions, and their clauses, have no edges. A new kind of edge is added
/// here.</summary>
internal sealed class GraphEdges(GraphNodes nodes, DutyColumns columns, TopicMembers topics, NodeRanks ranks)
{
    /// <summary>Calls back with each edge, once.</summary>
    public void ForEach(Action<EdgeKind, int, int> edge)
    {
        OfDivisions(edge);
        OfTownships(edge);
        OfDepartments(edge);
        for (var duty = 0; duty < columns.Count; duty++)
        {
            if (nodes.Duties[duty].Current)
            {
                OfDuty(duty, edge);
            }
        }
    }

    private void OfDivisions(Action<EdgeKind, int, int> edge)
    {
        for (var division = 0; division < nodes.Divisions.Count; division++)
        {
            if (nodes.Divisions[division].ParentId is { } parent)
            {
                edge(EdgeKind.PartOf, Rank(nodes.Divisions, division), Rank(nodes.Divisions, nodes.Divisions.OrdinalOf(parent)));
            }
        }
    }

    private void OfTownships(Action<EdgeKind, int, int> edge)
    {
        for (var township = 0; township < nodes.Townships.Count; township++)
        {
            edge(EdgeKind.PartOf, Rank(nodes.Townships, township), Rank(nodes.Divisions, nodes.Divisions.OrdinalOf(nodes.Townships[township].DivisionId)));
        }
    }

    private void OfDepartments(Action<EdgeKind, int, int> edge)
    {
        for (var department = 0; department < nodes.Departments.Count; department++)
        {
            if (nodes.Departments[department].KindId is { } kind)
            {
                edge(EdgeKind.OfKind, Rank(nodes.Departments, department), Rank(nodes.Kinds, nodes.Kinds.OrdinalOf(kind)));
            }

            if (nodes.Departments[department].DivisionId is { } division)
            {
                edge(EdgeKind.BelongsTo, Rank(nodes.Departments, department), Rank(nodes.Divisions, nodes.Divisions.OrdinalOf(division)));
            }
        }
    }

    private void OfDuty(int duty, Action<EdgeKind, int, int> edge)
    {
        var (rank, isReclaimed) = (Rank(nodes.Duties, duty), columns.List[duty] == (int)DutyList.Reclaimed);
        edge(isReclaimed ? EdgeKind.HadDuty : EdgeKind.HasDuty, Rank(nodes.Townships, columns.Township[duty]), rank);
        edge(EdgeKind.InCategory, rank, Rank(nodes.Categories, columns.Category[duty]));
        foreach (var department in columns.Departments[duty].Span)
        {
            edge(isReclaimed ? EdgeKind.ReclaimedBy : EdgeKind.Assists, rank, Rank(nodes.Departments, department));
        }

        foreach (var act in columns.Acts[duty].Span)
        {
            edge(EdgeKind.Cites, rank, Rank(nodes.Acts, act));
        }

        foreach (var topic in topics.OfDuties[duty].Span)
        {
            edge(EdgeKind.About, rank, Rank(nodes.Topics, topic));
        }

        OfClauses(duty, Party.Superior, nodes.Duties[duty].SuperiorResponsibilities.AsSpan(), edge);
        OfClauses(duty, Party.Township, nodes.Duties[duty].TownshipResponsibilities.AsSpan(), edge);
    }

    private void OfClauses(int duty, Party party, ReadOnlySpan<Responsibility> clauses, Action<EdgeKind, int, int> edge)
    {
        for (var index = 0; index < clauses.Length; index++)
        {
            var clause = ranks.OfClause(nodes.Duties.PlaceOf(duty), party, index + 1);
            edge(EdgeKind.HasResponsibility, Rank(nodes.Duties, duty), clause);
            foreach (var performer in clauses[index].PerformerIds.Distinct(StringComparer.Ordinal))
            {
                edge(EdgeKind.PerformedBy, clause, Rank(nodes.Departments, nodes.Departments.OrdinalOf(performer)));
            }

            foreach (var superior in clauses[index].ReportsToIds.Distinct(StringComparer.Ordinal))
            {
                edge(EdgeKind.ReportsTo, clause, Rank(nodes.Departments, nodes.Departments.OrdinalOf(superior)));
            }
        }
    }

    private int Rank<T>(NodeSet<T> set, int ordinal)
        where T : GraphNode => ranks.OfPlace(set.PlaceOf(ordinal));
}
