using System.Buffers;

namespace DutyGraph.Neo4j;

/// <summary>The whole body of an answer in memory that is lent: it is given back once it has been read.</summary>
internal readonly struct BodyBuffer(byte[] rented, int length) : IDisposable
{
    /// <summary>The body.</summary>
    public ReadOnlySpan<byte> Bytes => rented.AsSpan(0, length);

    /// <summary>Reads a body to its end.</summary>
    /// <exception cref="IOException">The connection was lost before the end.</exception>
    public static async ValueTask<BodyBuffer> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        // One more than the body has: reading to its end must not need a larger one.
        var rented = ArrayPool<byte>.Shared.Rent((int)Math.Min(content.Headers.ContentLength + 1 ?? 16 * 1024, Array.MaxLength));
        var length = 0;
        try
        {
            await using var stream = await content.ReadAsStreamAsync(cancellation);
            int read;
            while ((read = await stream.ReadAsync(rented.AsMemory(length), cancellation)) > 0)
            {
                length += read;
                if (length == rented.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(rented.Length * 2);
                    rented.AsSpan().CopyTo(larger);
                    ArrayPool<byte>.Shared.Return(rented);
                    rented = larger;
                }
            }

            return new(rented, length);
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(rented);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(rented);
}
