using System.Buffers;
using System.Numerics;

namespace DutyGraph.Embedded;

/// <summary>A bit set of numbers below a bound, in a pooled array.</summary>
internal sealed class RankSet : IDisposable
{
    private readonly int _length;
    private ulong[] _words;

    /// <summary>Creates an empty set.</summary>
    /// <param name="count">The exclusive upper bound of the numbers.</param>
    public RankSet(int count)
    {
        _length = (count + 63) / 64;
        _words = ArrayPool<ulong>.Shared.Rent(Math.Max(1, _length));
        _words.AsSpan(0, _length).Clear();
    }

    /// <summary>Adds a number; false if it was already in the set.</summary>
    public bool Add(int rank)
    {
        ref var word = ref _words[rank >> 6];
        var before = word;
        word |= 1UL << rank;
        return word != before;
    }

    /// <summary>Whether a number is in the set.</summary>
    public bool Contains(int rank) => (_words[rank >> 6] & (1UL << rank)) != 0;

    /// <summary>Whether any of some numbers is in the set.</summary>
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

    /// <summary>Adds numbers.</summary>
    public void AddAll(ReadOnlySpan<int> ranks)
    {
        var words = _words;
        foreach (var rank in ranks)
        {
            words[rank >> 6] |= 1UL << rank;
        }
    }

    /// <summary>Adds all numbers from start to end, exclusive.</summary>
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

    /// <summary>Keeps only numbers that the other set has too.</summary>
    public void IntersectWith(RankSet other)
    {
        for (var word = 0; word < _length; word++)
        {
            _words[word] &= other._words[word];
        }
    }

    /// <summary>Removes all numbers that the other set has.</summary>
    public void ExceptWith(RankSet other)
    {
        for (var word = 0; word < _length; word++)
        {
            _words[word] &= ~other._words[word];
        }
    }

    /// <summary>Adds all numbers of the other set.</summary>
    public void UnionWith(RankSet other)
    {
        for (var word = 0; word < _length; word++)
        {
            _words[word] |= other._words[word];
        }
    }

    /// <summary>Counts the numbers from start to end, exclusive.</summary>
    public int CountBetween(int start, int end)
    {
        if (start >= end)
        {
            return 0;
        }

        var (first, last) = (start >> 6, (end - 1) >> 6);
        var found = BitOperations.PopCount(WordBetween(first, start, end));
        if (first == last)
        {
            return found;
        }

        foreach (var word in _words.AsSpan((first + 1)..last))
        {
            found += BitOperations.PopCount(word);
        }

        found += BitOperations.PopCount(WordBetween(last, start, end));
        return found;
    }

    /// <summary>Reads the numbers from start to end, exclusive, ascending.</summary>
    public Reader Between(int start, int end) => new(this, start, end);

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_words);
        _words = [];
    }

    /// <summary>The bits of a word, without those of numbers before start or from end on.</summary>
    private ulong WordBetween(int word, int start, int end)
    {
        var bits = _words[word];
        bits = word == start >> 6 ? bits & (ulong.MaxValue << start) : bits;
        return word == (end - 1) >> 6 ? bits & (ulong.MaxValue >> (63 - ((end - 1) & 63))) : bits;
    }

    /// <summary>Reads numbers in batches, smallest first.</summary>
    public struct Reader
    {
        private readonly RankSet _set;
        private readonly int _end;
        private int _word;
        private ulong _bits;

        public Reader(RankSet set, int start, int end)
        {
            (_set, _end, _word) = (set, end, start >> 6);
            _bits = start < end ? set.WordBetween(_word, start, end) : 0;
        }

        /// <summary>Fills a span with the next numbers.</summary>
        /// <returns>Their count, below the length of the span only at the end.</returns>
        public int Read(Span<int> numbers)
        {
            var (word, bits, last) = (_word, _bits, (_end - 1) >> 6);
            var words = _set._words;
            var count = 0;
            while (count < numbers.Length)
            {
                while (bits == 0 && word < last)
                {
                    word++;
                    bits = word < last ? words[word] : _set.WordBetween(word, 0, _end);
                }

                if (bits == 0)
                {
                    break;
                }

                numbers[count++] = (word << 6) + BitOperations.TrailingZeroCount(bits);
                bits &= bits - 1;
            }

            (_word, _bits) = (word, bits);
            return count;
        }
    }
}
