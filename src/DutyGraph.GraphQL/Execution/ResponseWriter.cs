using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// Writes JSON (RFC 8259) as UTF-8 into one pooled buffer. Unlike <see cref="System.Text.Json.Utf8JsonWriter"/> it can go back to an earlier position, which
/// null propagation needs. Strings are escaped like ECMAScript's <c>JSON.stringify</c>: only quotes, backslashes, control characters and lone surrogates.
/// </summary>
public sealed class ResponseWriter : IDisposable
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);

    /// <summary>The number of bytes written. Setting a smaller number discards what was written after it.</summary>
    public int Position { get; set; }

    /// <summary>The greatest number of bytes; one more throws <see cref="ResponseTooLargeException"/>. Default: no limit.</summary>
    public int MaxBytes { get; set; } = int.MaxValue;

    /// <summary>The bytes written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Position);

    /// <summary>Writes bytes that are already JSON.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        Advance(json.Length);
    }

    /// <summary>Writes one ASCII character of JSON.</summary>
    public void Raw(byte json)
    {
        Reserve(1)[0] = json;
        Advance(1);
    }

    /// <summary>Writes null.</summary>
    public void Null() => Raw("null"u8);

    /// <summary>Writes true or false.</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer.</summary>
    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Advance(written);
    }

    /// <summary>Writes a number in the ECMAScript format: the shortest digits that round-trip, with an exponent from 1e21 and below 1e-6.</summary>
    /// <param name="value">A finite number.</param>
    public void Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no such number.");
        }

        Span<char> text = stackalloc char[32];
        Number(text[..EcmaScriptNumber.Format(value, text)]);
    }

    /// <summary>Writes a number that is already formatted.</summary>
    /// <param name="digits">A JSON number.</param>
    public void Number(ReadOnlySpan<char> digits)
    {
        var span = Reserve(digits.Length);
        for (var i = 0; i < digits.Length; i++)
        {
            span[i] = (byte)digits[i];
        }

        Advance(digits.Length);
    }

    /// <summary>Writes a quoted string.</summary>
    public void String(ReadOnlySpan<char> value)
    {
        Raw((byte)'"');
        for (int plain; (plain = value.IndexOfAny(Escaped)) >= 0; value = value[(plain + 1)..])
        {
            Plain(value[..plain]);
            Escape(value[plain]);
        }

        Plain(value);
        Raw((byte)'"');
    }

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        Position = 0;
    }

    // Only lone surrogates are left to escape; they have no UTF-8 encoding.
    private void Plain(ReadOnlySpan<char> value)
    {
        int read, written;
        while (Utf8.FromUtf16(value, Reserve(value.Length * 3), out read, out written, replaceInvalidSequences: false) == OperationStatus.InvalidData)
        {
            Advance(written);
            Escape(value[read]);
            value = value[(read + 1)..];
        }

        Advance(written);
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '"': Raw("\\\""u8); break;
            case '\\': Raw("\\\\"u8); break;
            case '\n': Raw("\\n"u8); break;
            case '\r': Raw("\\r"u8); break;
            case '\t': Raw("\\t"u8); break;
            case '\b': Raw("\\b"u8); break;
            case '\f': Raw("\\f"u8); break;
            default:
                Raw("\\u"u8);
                Number(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int bytes)
    {
        if (_buffer.Length - Position < bytes)
        {
            Grow(bytes);
        }

        return _buffer.AsSpan(Position);
    }

    private void Advance(int bytes)
    {
        Position += bytes;
        if (Position > MaxBytes)
        {
            throw new ResponseTooLargeException(MaxBytes);
        }
    }

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(Position + bytes, _buffer.Length * 2));
        _buffer.AsSpan(0, Position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

/// <summary>The answer exceeds the allowed size. The whole request fails, not a single field.</summary>
/// <param name="maxBytes">The allowed size in bytes.</param>
public sealed class ResponseTooLargeException(int maxBytes) : Exception($"The answer would be larger than the {maxBytes} bytes that are allowed.")
{
    /// <summary>Returns the error for the client.</summary>
    /// <remarks>Writing stops at the limit, so the reported size is one byte more than the limit.</remarks>
    public IError ToError() =>
        Error.OverLimit(
            ErrorCodes.ResponseTooLarge,
            new($"答复超过允许的 {maxBytes} 字节，请一次少取一些对象或字段。", $"{Message} Ask for fewer objects or fields at once."),
            maxBytes + 1L,
            maxBytes);
}
