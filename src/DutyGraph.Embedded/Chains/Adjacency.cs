using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// All edges from both ends, in compressed rows: four bytes an end, and four a node. A row holds the neighbours of a node as ascending numbers of kind, direction and rank, so that the neighbours along
/// one kind are a stretch of it, found by binary search, and stand by rank.
/// </summary>
internal sealed class Adjacency
{
    private const int RankBits = 27;
    private const uint RankMask = (1U << RankBits) - 1;

    private readonly int[] _starts;
    private readonly uint[] _ends;

    /// <summary>Takes the edges.</summary>
    /// <param name="count">How many nodes there are: less than 134 million.</param>
    /// <param name="edges">Calls back with each edge, once; it runs twice.</param>
    public Adjacency(int count, Action<Action<EdgeKind, int, int>> edges)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 1 << RankBits);
        _starts = new int[count + 1];
        edges((_, from, to) =>
        {
            _starts[from]++;
            _starts[to]++;
        });

        // From how many to where each row ends; filling moves that back to where it starts.
        for (var node = 1; node <= count; node++)
        {
            _starts[node] += _starts[node - 1];
        }

        _ends = new uint[_starts[count]];
        edges((kind, from, to) =>
        {
            _ends[--_starts[from]] = End(kind, isOut: true, to);
            _ends[--_starts[to]] = End(kind, isOut: false, from);
        });
        for (var node = 0; node < count; node++)
        {
            _ends.AsSpan(_starts[node].._starts[node + 1]).Sort();
        }
    }

    /// <summary>The neighbours of a node, stretch by stretch.</summary>
    public Stretches Of(int node) => new(_ends.AsSpan(_starts[node].._starts[node + 1]));

    /// <summary>The rank of a neighbour.</summary>
    public static int RankOf(uint neighbour) => (int)(neighbour & RankMask);

    private static uint End(EdgeKind kind, bool isOut, int rank) => (((uint)kind << 1) | (isOut ? 1U : 0U)) << RankBits | (uint)rank;

    /// <summary>Walks the stretches of a row.</summary>
    public ref struct Stretches(ReadOnlySpan<uint> row)
    {
        private ReadOnlySpan<uint> _left = row;

        /// <summary>The kind of edge.</summary>
        public EdgeKind Kind { get; private set; }

        /// <summary>Whether the edges lead from this node to the neighbours.</summary>
        public bool IsOut { get; private set; }

        /// <summary>The neighbours along them, by rank; <see cref="RankOf"/> reads one.</summary>
        public ReadOnlySpan<uint> Neighbours { get; private set; }

        /// <summary>Goes to the next stretch, if there is one.</summary>
        public bool Next()
        {
            if (_left.IsEmpty)
            {
                return false;
            }

            var label = _left[0] >> RankBits;
            (Kind, IsOut) = ((EdgeKind)(label >> 1), (label & 1) == 1);
            var length = LengthOf(_left, label);
            Neighbours = _left[..length];
            _left = _left[length..];
            return true;
        }

        /// <summary>How many ends at the start of a row have this label: a search in steps that double, since most stretches are short.</summary>
        private static int LengthOf(ReadOnlySpan<uint> row, uint label)
        {
            var reach = 1;
            while (reach < row.Length && row[reach] >> RankBits == label)
            {
                reach *= 2;
            }

            var (low, high) = (reach / 2, Math.Min(reach, row.Length));
            while (low < high)
            {
                var middle = low + ((high - low) / 2);
                (low, high) = row[middle] >> RankBits == label ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
