using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// Writes JSON (RFC 8259) as UTF-8 into one pooled buffer. Unlike <see cref="System.Text.Json.Utf8JsonWriter"/> it can be taken back to an earlier position,
/// which is what null propagation needs. Texts are escaped as ECMAScript's <c>JSON.stringify</c> does: quotes, backslashes, control characters and lone surrogates, nothing
/// else.
/// </summary>
public sealed class ResponseWriter : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

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
        while (true)
        {
            var plain = value.IndexOfAny(Special);
            var run = plain < 0 ? value : value[..plain];
            Utf8.FromUtf16(run, Reserve(run.Length * 3), out _, out var written);
            Advance(written);
            if (plain < 0)
            {
                break;
            }

            value = value[plain..];
            value = value[WriteSpecial(value)..];
        }

        Raw((byte)'"');
    }

    /// <summary>Gives the buffer back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        Position = 0;
    }

    private int WriteSpecial(ReadOnlySpan<char> value)
    {
        var c = value[0];
        if (char.IsHighSurrogate(c) && value.Length > 1 && char.IsLowSurrogate(value[1]))
        {
            Utf8.FromUtf16(value[..2], Reserve(4), out _, out var written);
            Advance(written);
            return 2;
        }

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

        return 1;
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
