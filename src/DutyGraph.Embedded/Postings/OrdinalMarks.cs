namespace DutyGraph.Embedded;

/// <summary>A set of ordinals that shrinks: a bit each.</summary>
/// <param name="universe">How many ordinals there are.</param>
internal sealed class OrdinalMarks(int universe)
{
    private readonly ulong[] _marks = new ulong[(universe / 64) + 1];

    /// <summary>Marks an ordinal.</summary>
    public void Add(int ordinal) => _marks[ordinal / 64] |= 1UL << ordinal;

    /// <summary>Takes the marks off these ordinals.</summary>
    /// <returns>How many of them were marked.</returns>
    public int Take(ReadOnlySpan<int> ordinals)
    {
        var taken = 0;
        foreach (var ordinal in ordinals)
        {
            ref var word = ref _marks[ordinal / 64];
            var mark = 1UL << ordinal;
            taken += (word & mark) == 0 ? 0 : 1;
            word &= ~mark;
        }

        return taken;
    }
}
