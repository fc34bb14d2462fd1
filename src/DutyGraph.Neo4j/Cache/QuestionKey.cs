using System.Buffers;
using System.Buffers.Text;
using System.Collections;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DutyGraph.Neo4j;

/// <summary>
/// The cache key of a statement with its parameters: the statement's name and a SHA-256 of the parameters, which may be thousands of ids. Each value is written
/// with its type and length, so that different parameters never give the same bytes.
/// </summary>
internal static class QuestionKey
{
    private const int LargestKept = 256 * 1024;

    /// <summary>A buffer for each thread, reused by each question: thousands of ids need large buffers.</summary>
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    /// <summary>Returns the key.</summary>
    public static string Of(CypherStatement statement, CypherParameters parameters)
    {
        var bytes = _buffer ??= new(1024);
        bytes.ResetWrittenCount();
        Write(bytes, parameters);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.WrittenSpan, hash);
        if (bytes.Capacity > LargestKept)
        {
            _buffer = null;
        }

        return $"{statement.Name} {Base64Url.EncodeToString(hash)}";
    }

    private static void Write(ArrayBufferWriter<byte> bytes, object? value)
    {
        switch (value)
        {
            case null:
                Start(bytes, '0', 0);
                break;
            case string text:
                Start(bytes, 's', text.Length);
                bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
                break;
            case bool flag:
                Start(bytes, 'b', flag ? 1 : 0);
                break;
            case int number:
                Start(bytes, 'n', number);
                break;
            case long number:
                Start(bytes, 'n', number);
                break;
            case double number:
                Start(bytes, 'd', BitConverter.DoubleToInt64Bits(number));
                break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                // The same names in another order give another key. Callers do not do that; at worst the question is asked twice.
                Start(bytes, 'm', map.Count());
                foreach (var (name, item) in map)
                {
                    Write(bytes, name);
                    Write(bytes, item);
                }

                break;
            case string[] texts:
                Start(bytes, 'l', texts.Length);
                foreach (var text in texts)
                {
                    Start(bytes, 's', text.Length);
                    bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
                }

                break;
            case ICollection list:
                Start(bytes, 'l', list.Count);
                foreach (var item in list)
                {
                    Write(bytes, item);
                }

                break;
            case IEnumerable list:
                Write(bytes, list.Cast<object?>().ToArray());
                break;
            default:
                throw new ArgumentException($"A parameter is a {value.GetType()}, which Cypher does not have.", nameof(value));
        }
    }

    private static void Start(ArrayBufferWriter<byte> bytes, char kind, long value)
    {
        var span = bytes.GetSpan(1 + sizeof(long));
        span[0] = (byte)kind;
        BitConverter.TryWriteBytes(span[1..], value);
        bytes.Advance(1 + sizeof(long));
    }
}
