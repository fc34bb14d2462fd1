namespace DutyGraph.Embedded;

/// <summary>What lies in which division.</summary>
internal sealed class Territory
{
    /// <summary>Takes divisions, townships and departments.</summary>
    /// <exception cref="ArgumentException">A node refers to a division that no facts state.</exception>
    public Territory(GraphNodes nodes)
    {
        var divisions = nodes.Divisions;
        var parents = Postings.OfRows(divisions.Count, division => Ordinal(divisions[division].ParentId));
        var seats = Postings.OfRows(nodes.Departments.Count, department => Ordinal(nodes.Departments[department].DivisionId));
        var counties = Postings.OfRows(nodes.Townships.Count, township => Ordinal(nodes.Townships[township].DivisionId));

        // From each division up to its region. A division's code is greater than that of the one above it (GB/T 2260), so the chain above is always there.
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

    /// <summary>The divisions right below each division.</summary>
    public Postings Children { get; }

    /// <summary>The departments of each division itself.</summary>
    public Postings Departments { get; }

    /// <summary>The departments of each division and of those below it.</summary>
    public Postings DepartmentsWithin { get; }

    /// <summary>The townships in each division, at any level below it.</summary>
    public Postings TownshipsWithin { get; }
}
