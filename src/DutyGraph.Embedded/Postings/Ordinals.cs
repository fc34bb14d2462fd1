using System.Numerics;

namespace DutyGraph.Embedded;

/// <summary>Sets of ordinals, as ascending arrays.</summary>
internal static class Ordinals
{
    /// <summary>
    /// Intersects one or more sets, shortest first: the cost is the length of the shortest set times a search in each of the others.
    /// </summary>
    public static ReadOnlyMemory<int> Intersection(IEnumerable<ReadOnlyMemory<int>> sets) =>
        sets.OrderBy(set => set.Length).Aggregate((common, set) => Intersection(common.Span, set.Span));

    /// <summary>Unites sets; a single set is returned unchanged.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="universe">The number of ordinals.</param>
    public static ReadOnlyMemory<int> Union(IReadOnlyList<ReadOnlyMemory<int>> sets, int universe)
    {
        if (sets.Count == 1)
        {
            return sets[0];
        }

        var all = new int[sets.Sum(set => set.Length)];
        var filled = 0;
        foreach (var set in sets)
        {
            set.CopyTo(all.AsMemory(filled));
            filled += set.Length;
        }

        return Ascending(all, universe);
    }

    /// <summary>Sorts values and removes duplicates.</summary>
    /// <param name="values">Values from 0; the array may be overwritten.</param>
    /// <param name="universe">The exclusive upper bound of the values.</param>
    public static ReadOnlyMemory<int> Ascending(int[] values, int universe)
    {
        // Many values are sorted in one pass with a bit set; for few values the bit set costs more than sorting.
        return values.Length > universe / 64 ? Marked(values, universe) : Sorted(values);
    }

    /// <summary>Counts the values below a bound; the values are ascending.</summary>
    public static int CountBelow(ReadOnlySpan<int> ascending, int bound)
    {
        var place = ascending.BinarySearch(bound);
        return place < 0 ? ~place : place;
    }

    private static ReadOnlyMemory<int> Intersection(ReadOnlySpan<int> shorter, ReadOnlySpan<int> longer)
    {
        var common = new int[shorter.Length];
        var found = 0;
        foreach (var ordinal in shorter)
        {
            longer = longer[Gallop(longer, ordinal)..];
            if (!longer.IsEmpty && longer[0] == ordinal)
            {
                common[found++] = ordinal;
            }
        }

        return common.AsMemory(0, found);
    }

    /// <summary>Like <see cref="CountBelow"/>, by exponential search: fast if the result is small.</summary>
    private static int Gallop(ReadOnlySpan<int> ascending, int bound)
    {
        var reach = 1;
        while (reach < ascending.Length && ascending[reach] < bound)
        {
            reach *= 2;
        }

        var from = reach / 2;
        return from + CountBelow(ascending[from..Math.Min(reach + 1, ascending.Length)], bound);
    }

    private static int[] Sorted(int[] values)
    {
        Array.Sort(values);
        return [.. values.Distinct()];
    }

    private static int[] Marked(int[] values, int universe)
    {
        var marks = new ulong[(universe / 64) + 1];
        foreach (var value in values)
        {
            marks[value / 64] |= 1UL << value;
        }

        var ascending = new int[marks.Sum(BitOperations.PopCount)];
        var filled = 0;
        for (var word = 0; word < marks.Length; word++)
        {
            for (var left = marks[word]; left != 0; left &= left - 1)
            {
                ascending[filled++] = (word * 64) + BitOperations.TrailingZeroCount(left);
            }
        }

        return ascending;
    }
}
