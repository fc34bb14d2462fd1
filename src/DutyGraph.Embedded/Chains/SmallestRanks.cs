namespace DutyGraph.Embedded;

/// <summary>Keeps the smallest of many ranks, without duplicates, in memory that depends only on how many are kept.</summary>
/// <param name="most">How many ranks to keep, 1 or more.</param>
internal sealed class SmallestRanks(int most)
{
    private readonly int[] _ranks = new int[(most * 2) + 64];
    private int _count;

    /// <summary>Ranks from here on are too large to be kept.</summary>
    public int Bound { get; private set; } = int.MaxValue;

    /// <summary>Adds a rank below <see cref="Bound"/>.</summary>
    public void Add(int rank)
    {
        if (_count == _ranks.Length)
        {
            Compact();
        }

        _ranks[_count++] = rank;
    }

    /// <summary>Returns the smallest ranks, ascending.</summary>
    public int[] ToArray()
    {
        Compact();
        return _ranks[.._count];
    }

    private void Compact()
    {
        Array.Sort(_ranks, 0, _count);
        var distinct = 0;
        for (var place = 0; place < _count && distinct < most; place++)
        {
            if (distinct == 0 || _ranks[place] != _ranks[distinct - 1])
            {
                _ranks[distinct++] = _ranks[place];
            }
        }

        _count = distinct;
        if (_count == most)
        {
            Bound = _ranks[most - 1];
        }
    }
}
