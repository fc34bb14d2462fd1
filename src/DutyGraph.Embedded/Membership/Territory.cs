namespace DutyGraph.Embedded;

/// <summary>The divisions, townships and departments in each division.</summary>
internal sealed class Territory
{
    /// <summary>Reads divisions, townships and departments.</summary>
    /// <exception cref="ArgumentException">A node refers to a division that no document states.</exception>
    public Territory(GraphNodes nodes)
    {
        var divisions = nodes.Divisions;
        var parents = Postings.OfRows(divisions.Count, division => Ordinal(divisions[division].ParentId));
        var seats = Postings.OfRows(nodes.Departments.Count, department => Ordinal(nodes.Departments[department].DivisionId));
        var counties = Postings.OfRows(nodes.Townships.Count, township => Ordinal(nodes.Townships[township].DivisionId));

        // Chains from each division up to its region. The code of a division is greater than that of its parent (GB/T 2260), so the chain of the parent is
        // already complete.
        var chains = new List<int[]>(divisions.Count);
        for (var division = 0; division < divisions.Count; division++)
        {
            chains.Add([division, .. parents[division].ToArray().SelectMany(parent => chains[parent])]);
        }

        Children = parents.Inverted(divisions.Count);
        Departments = seats.Inverted(divisions.Count);
        DepartmentsWithin = Within(seats, nodes.Departments.Count);
        TownshipsWithin = Within(counties, nodes.Townships.Count);

        IEnumerable<int> Ordinal(string? id) => id is null ? [] : [divisions.OrdinalOf(id)];

        Postings Within(Postings homes, int count) =>
            Postings.OfRows(count, node => homes[node].ToArray().SelectMany(home => chains[home])).Inverted(divisions.Count);
    }

    /// <summary>The divisions directly below each division.</summary>
    public Postings Children { get; }

    /// <summary>The departments of each division, without those of lower divisions.</summary>
    public Postings Departments { get; }

    /// <summary>The departments of each division and of all divisions below it.</summary>
    public Postings DepartmentsWithin { get; }

    /// <summary>The townships at any level below each division.</summary>
    public Postings TownshipsWithin { get; }
}
