using System.Buffers;
using System.Numerics;

namespace DutyGraph.Embedded;

/// <summary>A set of numbers below a bound, a bit each, in an array that is lent for a search.</summary>
internal sealed class RankSet : IDisposable
{
    private readonly int _length;
    private ulong[] _words;

    /// <summary>Makes an empty set.</summary>
    /// <param name="count">What all numbers are below.</param>
    public RankSet(int count)
    {
        _length = (count + 63) / 64;
        _words = ArrayPool<ulong>.Shared.Rent(Math.Max(1, _length));
        _words.AsSpan(0, _length).Clear();
    }

    /// <summary>Puts a number into it; false where it was there.</summary>
    public bool Add(int rank)
    {
        ref var word = ref _words[rank >> 6];
        var before = word;
        word |= 1UL << rank;
        return word != before;
    }

    /// <summary>Whether a number is in it.</summary>
    public bool Contains(int rank) => (_words[rank >> 6] & (1UL << rank)) != 0;

    /// <summary>Whether any of some numbers is in it.</summary>
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

    /// <summary>Puts numbers into it.</summary>
    public void AddAll(ReadOnlySpan<int> ranks)
    {
        var words = _words;
        foreach (var rank in ranks)
        {
            words[rank >> 6] |= 1UL << rank;
        }
    }

    /// <summary>Puts all numbers from a start to an end, exclusive, into it.</summary>
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

    /// <summary>Keeps what is in the other, too.</summary>
    public void IntersectWith(RankSet other)
    {
        for (var word = 0; word < _length; word++)
        {
            _words[word] &= other._words[word];
        }
    }

    /// <summary>Removes every rank that the other set has.</summary>
    public void ExceptWith(RankSet other)
    {
        for (var word = 0; word < _length; word++)
        {
            _words[word] &= ~other._words[word];
        }
    }

    /// <summary>Takes what is in the other.</summary>
    public void UnionWith(RankSet other)
    {
        for (var word = 0; word < _length; word++)
        {
            _words[word] |= other._words[word];
        }
    }

    /// <summary>How many numbers from a start to an end, exclusive, are in it.</summary>
    public int CountBetween(int start, int end)
    {
        var found = 0;
        for (var word = start >> 6; word << 6 < end; word++)
        {
            found += BitOperations.PopCount(WordBetween(word, start, end));
        }

        return found;
    }

    /// <summary>The numbers from a start to an end, exclusive, that are in it, ascending.</summary>
    public Reader Between(int start, int end) => new(this, start, end);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_words);
        _words = [];
    }

    private ulong WordBetween(int word, int start, int end)
    {
        var bits = _words[word];
        bits = word == start >> 6 ? bits & (ulong.MaxValue << start) : bits;
        return word == (end - 1) >> 6 ? bits & (ulong.MaxValue >> (63 - ((end - 1) & 63))) : bits;
    }

    /// <summary>Reads numbers, smallest first.</summary>
    public struct Reader(RankSet set, int start, int end)
    {
        private int _word = (start >> 6) - 1;
        private ulong _bits;

        /// <summary>The number that was read.</summary>
        public int Current { get; private set; }

        /// <summary>Reads the next number; false where there is none.</summary>
        public bool MoveNext()
        {
            while (_bits == 0)
            {
                _word++;
                if (_word << 6 >= end)
                {
                    return false;
                }

                _bits = set.WordBetween(_word, start, end);
            }

            Current = (_word << 6) + BitOperations.TrailingZeroCount(_bits);
            _bits &= _bits - 1;
            return true;
        }
    }
}
