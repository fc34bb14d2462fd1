using System.Buffers;
using System.Collections;
using Microsoft.Extensions.Caching.Hybrid;

namespace DutyGraph.Neo4j;

/// <summary>
/// Tells the cache about how much memory an answer takes. <see cref="HybridCache"/> learns the size of a value by serializing it, and keeps the value itself where
/// it is immutable, so nothing is serialized here: as many empty bytes are written as the answer has units.
/// </summary>
internal sealed class MemorySize : IHybridCacheSerializer<CypherRows>
{
    /// <summary>Bytes of memory for each byte that is written.</summary>
    public const int Unit = 256;

    private const int Header = 24;
    private const int Reference = 8;

    // The keeping itself: the entry and its key.
    private const int Entry = 600;

    /// <inheritdoc/>
    public void Serialize(CypherRows value, IBufferWriter<byte> target)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(target);
        for (var units = Of(value) / Unit; units > 0;)
        {
            var written = (int)Math.Min(units, 64 * 1024);
            target.GetSpan(written);
            target.Advance(written);
            units -= written;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: there is no second cache to read from.</exception>
    public CypherRows Deserialize(ReadOnlySequence<byte> source) => throw new NotSupportedException();

    /// <summary>About how many bytes an answer takes. What its rows were mapped to is counted as as much again.</summary>
    public static long Of(CypherRows rows) => Entry + (2 * Of(rows.Rows));

    private static long Of(object? value) => value switch
    {
        null => 0,
        string text => Header + (sizeof(char) * (long)text.Length),
        object?[] row => Of(row),
        IEnumerable<KeyValuePair<string, object?>> map => Header + map.Sum(entry => (4 * Reference) + Of(entry.Key) + Of(entry.Value)),
        IEnumerable list => Header + list.Cast<object?>().Sum(item => Reference + Of(item)),
        _ => Header,
    };

    private static long Of(object?[] row)
    {
        long size = Header + (Reference * row.Length);
        foreach (var value in row)
        {
            size += Of(value);
        }

        return size;
    }
}
