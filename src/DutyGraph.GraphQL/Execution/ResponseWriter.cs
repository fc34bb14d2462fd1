using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// Writes JSON (RFC 8259) as UTF-8 into one pooled buffer. Unlike <see cref="System.Text.Json.Utf8JsonWriter"/> it can be taken back to an earlier position,
/// which is what null propagation needs. Texts are escaped as ECMAScript's <c>JSON.stringify</c> does: quotes, backslashes, control characters and lone
/// surrogates, nothing else.
/// </summary>
public sealed class ResponseWriter : IDisposable
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\']);

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);

    /// <summary>Bytes written so far. Setting it to a smaller number takes back what was written after it.</summary>
    public int Position { get; set; }

    /// <summary>Bytes that it holds at most; one more throws <see cref="ResponseTooLargeException"/>. Default: no bound of its own.</summary>
    public int MaxBytes { get; set; } = int.MaxValue;

    /// <summary>What was written; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, Position);

    /// <summary>Bytes that are JSON already.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Reserve(json.Length));
        Advance(json.Length);
    }

    /// <summary>One ASCII character of JSON.</summary>
    public void Raw(byte json)
    {
        Reserve(1)[0] = json;
        Advance(1);
    }

    /// <summary>null</summary>
    public void Null() => Raw("null"u8);

    /// <summary>true or false</summary>
    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    /// <summary>An integer.</summary>
    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Advance(written);
    }

    /// <summary>A number in the form that ECMAScript prints: the shortest digits that give the same value, with an exponent from 1e21 and below 1e-6.</summary>
    /// <param name="value">Finite.</param>
    public void Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no such number.");
        }

        Span<char> text = stackalloc char[32];
        Number(text[..EcmaScriptNumber.Format(value, text)]);
    }

    /// <summary>A number as it is written.</summary>
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

    /// <summary>A text, quoted.</summary>
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

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        Position = 0;
    }

    // What is left to escape is half a surrogate pair, for which UTF-8 has no bytes.
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
