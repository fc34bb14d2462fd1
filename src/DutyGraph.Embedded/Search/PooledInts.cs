using System.Buffers;

namespace DutyGraph.Embedded;

/// <summary>A list of numbers in a pooled array. Allocating large arrays for every search would trigger full garbage collections, which scan the whole
/// graph.</summary>
internal sealed class PooledInts : IDisposable
{
    private int[] _items = [];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The numbers.</summary>
    public Span<int> Span => _items.AsSpan(0, Count);

    /// <summary>Adds a number.</summary>
    public void Add(int item)
    {
        if (Count == _items.Length)
        {
            Reserve(Math.Max(64, Count));
        }

        _items[Count++] = item;
    }

    /// <summary>Adds the numbers of a set, ascending.</summary>
    /// <param name="set">The set.</param>
    /// <param name="bound">The exclusive upper bound of its numbers.</param>
    public void AddAll(RankSet set, int bound)
    {
        Reserve(set.CountBetween(0, bound));
        var ranks = set.Between(0, bound);
        Count += ranks.Read(_items.AsSpan(Count));
    }

    /// <summary>Keeps the first <paramref name="count"/> numbers.</summary>
    public void Cut(int count) => Count = count;

    /// <summary>Keeps the numbers for which a condition holds.</summary>
    public void Keep(Func<int, bool> holds)
    {
        var kept = 0;
        foreach (var item in Span)
        {
            if (holds(item))
            {
                _items[kept++] = item;
            }
        }

        Count = kept;
    }

    /// <summary>Keeps the numbers that are also in another list; both lists are ascending.</summary>
    public void IntersectWith(ReadOnlySpan<int> other)
    {
        var (kept, at) = (0, 0);
        foreach (var item in Span)
        {
            while (at < other.Length && other[at] < item)
            {
                at++;
            }

            if (at < other.Length && other[at] == item)
            {
                _items[kept++] = item;
            }
        }

        Count = kept;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Return();
        (_items, Count) = ([], 0);
    }

    /// <summary>Makes room for more numbers.</summary>
    private void Reserve(int more)
    {
        var larger = ArrayPool<int>.Shared.Rent(Count + more);
        Span.CopyTo(larger);
        Return();
        _items = larger;
    }

    private void Return()
    {
        if (_items.Length > 0)
        {
            ArrayPool<int>.Shared.Return(_items);
        }
    }
}
