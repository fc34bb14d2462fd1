namespace DutyGraph.Embedded;

/// <summary>The relation between departments and kinds.</summary>
internal sealed class KindMembers
{
    /// <summary>The value of <see cref="KindOf"/> for a department without a known kind.</summary>
    public const int Unknown = -1;

    /// <summary>Reads the kinds of all departments.</summary>
    /// <exception cref="ArgumentException">A department refers to a kind that no document states.</exception>
    public KindMembers(GraphNodes nodes)
    {
        KindOf = new int[nodes.Departments.Count];
        for (var department = 0; department < KindOf.Length; department++)
        {
            KindOf[department] = nodes.Departments[department].KindId is { } id ? nodes.Kinds.OrdinalOf(id) : Unknown;
        }

        Departments = Postings
            .OfRows(KindOf.Length, department => KindOf[department] == Unknown ? [] : [KindOf[department]])
            .Inverted(nodes.Kinds.Count);
    }

    /// <summary>The kind of each department, or <see cref="Unknown"/>.</summary>
    public int[] KindOf { get; }

    /// <summary>The departments of each kind.</summary>
    public Postings Departments { get; }
}
