using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// All edges, stored at both ends as compressed rows: four bytes for each end and four for each node. A row holds the neighbours of a node as ascending
/// numbers that combine kind, direction and rank. The neighbours along one kind and direction are thus a contiguous run, ordered by rank, that binary search
/// can find.
/// </summary>
internal sealed class Adjacency
{
    private const int RankBits = 27;
    private const uint RankMask = (1U << RankBits) - 1;

    private readonly int[] _starts;
    private readonly uint[] _ends;

    /// <summary>Builds the rows.</summary>
    /// <param name="count">The number of nodes, below 134 million.</param>
    /// <param name="edges">Enumerates all edges by callback; it is called twice.</param>
    public Adjacency(int count, Action<Action<EdgeKind, int, int>> edges)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 1 << RankBits);
        _starts = new int[count + 1];
        edges((_, from, to) =>
        {
            _starts[from]++;
            _starts[to]++;
        });

        // The counts become the ends of the rows; filling the rows then moves them back to the starts.
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

    /// <summary>Returns the neighbours of a node, run by run.</summary>
    public Stretches Of(int node) => new(_ends.AsSpan(_starts[node].._starts[node + 1]));

    public static int RankOf(uint neighbour) => (int)(neighbour & RankMask);

    private static uint End(EdgeKind kind, bool isOut, int rank) => (((uint)kind << 1) | (isOut ? 1U : 0U)) << RankBits | (uint)rank;

    /// <summary>Enumerates the runs of a row.</summary>
    public ref struct Stretches(ReadOnlySpan<uint> row)
    {
        private ReadOnlySpan<uint> _left = row;

        public EdgeKind Kind { get; private set; }

        /// <summary>Whether the edges start from this node.</summary>
        public bool IsOut { get; private set; }

        /// <summary>The neighbours along these edges, by rank; read them with <see cref="RankOf"/>.</summary>
        public ReadOnlySpan<uint> Neighbours { get; private set; }

        /// <summary>Moves to the next run, if there is one.</summary>
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

        /// <summary>The length of the run at the start of a row. Uses exponential search, since most runs are short.</summary>
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
