using System.Numerics;

namespace DutyGraph.Embedded;

/// <summary>Sets of ordinals, as ascending arrays.</summary>
internal static class Ordinals
{
    /// <summary>What stands in every one of the sets, of which there is at least one. Shortest first: the work is that of the shortest, times a search in each other.</summary>
    public static ReadOnlyMemory<int> Intersection(IEnumerable<ReadOnlyMemory<int>> sets) =>
        sets.OrderBy(set => set.Length).Aggregate((common, set) => Intersection(common.Span, set.Span));

    /// <summary>What stands in any of the sets; a single set is given back as it is.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="universe">How many ordinals there are.</param>
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

    /// <summary>The values in ascending order, once each.</summary>
    /// <param name="values">Values from 0; the array may be used up.</param>
    /// <param name="universe">What all of them are below.</param>
    public static ReadOnlyMemory<int> Ascending(int[] values, int universe)
    {
        // A mark for each possible value sorts many of them in one pass; few of them would not repay the marks.
        return values.Length > universe / 64 ? Marked(values, universe) : Sorted(values);
    }

    /// <summary>How many of the ascending values are below a bound.</summary>
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

    /// <summary>As <see cref="CountBelow"/>, in steps that double: quick where the answer is near.</summary>
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
