namespace DutyGraph.Embedded;

/// <summary>The duties of all editions, and of the editions in force.</summary>
internal sealed class EditionDuties
{
    /// <summary>Collects the duties.</summary>
    public EditionDuties(GraphNodes nodes)
    {
        int[] all = [.. Enumerable.Range(0, nodes.Duties.Count)];
        int[] current = Array.FindAll(all, duty => nodes.Duties[duty].Current);
        All = all;
        Current = current.Length == all.Length ? all : current;
    }

    /// <summary>Every duty, in printed order.</summary>
    public ReadOnlyMemory<int> All { get; }

    /// <summary>The duties in force, in printed order; the same memory as <see cref="All"/> if no edition is superseded.</summary>
    public ReadOnlyMemory<int> Current { get; }
}
