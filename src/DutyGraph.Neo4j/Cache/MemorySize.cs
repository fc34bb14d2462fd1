using System.Buffers;
using System.Collections;
using Microsoft.Extensions.Caching.Hybrid;

namespace DutyGraph.Neo4j;

/// <summary>
/// Tells the cache how much memory an answer takes, approximately. <see cref="HybridCache"/> takes the size of a value from its serialized form, and keeps the
/// value itself if it is immutable. So nothing is serialized here: one empty byte is written for each unit of memory.
/// </summary>
internal sealed class MemorySize : IHybridCacheSerializer<CypherRows>
{
    /// <summary>Bytes of memory for each byte written.</summary>
    public const int Unit = 256;

    private const int Header = 24;
    private const int Reference = 8;

    // The overhead of a cache entry with its key.
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
    /// <exception cref="NotSupportedException">Always: there is no second-level cache to read from.</exception>
    public CypherRows Deserialize(ReadOnlySequence<byte> source) => throw new NotSupportedException("There is no second-level cache to read from.");

    /// <summary>Estimates the bytes of an answer. The objects that its rows were mapped to count as much as the rows.</summary>
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
