namespace DutyGraph.Embedded;

/// <summary>A bit set of ordinals from which ordinals can be taken.</summary>
/// <param name="universe">The number of ordinals.</param>
internal sealed class OrdinalMarks(int universe)
{
    private readonly ulong[] _marks = new ulong[(universe / 64) + 1];

    public void Add(int ordinal) => _marks[ordinal / 64] |= 1UL << ordinal;

    /// <summary>Removes these ordinals from the set.</summary>
    /// <returns>How many of them were in the set.</returns>
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
