namespace DutyGraph.Embedded;

/// <summary>Keeps the smallest of many ranks, once each, in memory that depends on how many are kept alone.</summary>
/// <param name="most">How many are kept, 1 or more.</param>
internal sealed class SmallestRanks(int most)
{
    private readonly int[] _ranks = new int[(most * 2) + 64];
    private int _count;

    /// <summary>No rank from here on is among the smallest.</summary>
    public int Bound { get; private set; } = int.MaxValue;

    /// <summary>Takes a rank below <see cref="Bound"/>.</summary>
    public void Add(int rank)
    {
        if (_count == _ranks.Length)
        {
            Compact();
        }

        _ranks[_count++] = rank;
    }

    /// <summary>The smallest, ascending.</summary>
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
