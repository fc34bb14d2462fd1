namespace DutyGraph.Embedded;

/// <summary>Which departments are of which kind.</summary>
internal sealed class KindMembers
{
    /// <summary>What <see cref="KindOf"/> says where no kind is known.</summary>
    public const int Unknown = -1;

    /// <summary>Takes departments and kinds.</summary>
    /// <exception cref="ArgumentException">A department refers to a kind that no facts state.</exception>
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

    /// <summary>The kind of each department.</summary>
    public int[] KindOf { get; }

    /// <summary>The departments of each kind.</summary>
    public Postings Departments { get; }
}
