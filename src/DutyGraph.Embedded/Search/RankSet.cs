using System.Numerics;

namespace DutyGraph.Embedded;

/// <summary>A set of ranks, a bit each.</summary>
internal sealed class RankSet(int count)
{
    private readonly ulong[] _words = new ulong[(count + 63) / 64];

    /// <summary>How many ranks are in it.</summary>
    public int Count => CountIn(0, count);

    /// <summary>Puts a rank into it; false where it was there.</summary>
    public bool Add(int rank)
    {
        ref var word = ref _words[rank >> 6];
        var before = word;
        word |= 1UL << rank;
        return word != before;
    }

    /// <summary>Whether a rank is in it.</summary>
    public bool Contains(int rank) => (_words[rank >> 6] & (1UL << rank)) != 0;

    /// <summary>Puts ranks into it.</summary>
    public void AddAll(ReadOnlySpan<int> ranks)
    {
        var words = _words;
        foreach (var rank in ranks)
        {
            words[rank >> 6] |= 1UL << rank;
        }
    }

    /// <summary>Puts all ranks of a range into it.</summary>
    public void AddRange(int start, int end)
    {
        for (var rank = start; rank < end;)
        {
            if ((rank & 63) == 0 && end - rank >= 64)
            {
                _words[rank >> 6] = ulong.MaxValue;
                rank += 64;
            }
            else
            {
                Add(rank++);
            }
        }
    }

    /// <summary>Whether any of some ranks is in it.</summary>
    public bool ContainsAny(ReadOnlySpan<int> ranks)
    {
        foreach (var rank in ranks)
        {
            if (Contains(rank))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps what is in the other, too.</summary>
    /// <returns>This set.</returns>
    public RankSet IntersectWith(RankSet other)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            _words[word] &= other._words[word];
        }

        return this;
    }

    /// <summary>Lets go of what is in the other.</summary>
    public void ExceptWith(RankSet other)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            _words[word] &= ~other._words[word];
        }
    }

    /// <summary>Takes what is in the other.</summary>
    public void UnionWith(RankSet other)
    {
        for (var word = 0; word < _words.Length; word++)
        {
            _words[word] |= other._words[word];
        }
    }

    /// <summary>How many ranks of a range are in it.</summary>
    public int CountIn(int start, int end)
    {
        if (start >= end)
        {
            return 0;
        }

        var (first, last) = (start >> 6, (end - 1) >> 6);
        var found = 0;
        for (var word = first; word <= last; word++)
        {
            var bits = _words[word];
            bits = word == first ? bits & (ulong.MaxValue << start) : bits;
            bits = word == last ? bits & (ulong.MaxValue >> (63 - ((end - 1) & 63))) : bits;
            found += BitOperations.PopCount(bits);
        }

        return found;
    }

    /// <summary>The ranks of a range that are in it, ascending.</summary>
    public IEnumerable<int> In(int start, int end)
    {
        for (var word = start >> 6; word < _words.Length && word << 6 < end; word++)
        {
            for (var bits = _words[word]; bits != 0; bits &= bits - 1)
            {
                var rank = (word << 6) + BitOperations.TrailingZeroCount(bits);
                if (rank >= start && rank < end)
                {
                    yield return rank;
                }
            }
        }
    }
}
