using System.Buffers;

namespace DutyGraph.Neo4j;

/// <summary>The whole body of an answer in a rented buffer, which disposal returns to the pool.</summary>
internal readonly struct BodyBuffer(byte[] rented, int length) : IDisposable
{
    /// <summary>The bytes of the body.</summary>
    public ReadOnlySpan<byte> Bytes => rented.AsSpan(0, length);

    /// <summary>Reads a body to its end.</summary>
    /// <exception cref="IOException">The connection was lost before the end.</exception>
    public static async ValueTask<BodyBuffer> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        // One byte more than the body, so that the last read, which returns 0, does not need a larger buffer.
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
