namespace DutyGraph.Embedded;

/// <summary>
/// Builds a posting list of ascending numbers as bytes: the difference from the previous number, seven bits in each byte, lowest first. A byte above <see
/// cref="Bits"/> is continued by the next.
/// </summary>
internal struct PairList
{
    private const int BitsAByte = 7;
    private const int Bits = 0x7F;

    private byte[]? _bytes;
    private int _last;

    /// <summary>The number of bytes.</summary>
    public int Length { get; private set; }

    /// <summary>The encoded list.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>Adds a number that is not below the last one; a repeated number is ignored.</summary>
    public void Add(int number)
    {
        if (_bytes is not null && number == _last)
        {
            return;
        }

        var left = number - _last;
        _last = number;
        for (; left > Bits; left >>= BitsAByte)
        {
            Add((byte)(left | (Bits + 1)));
        }

        Add((byte)left);
    }

    private void Add(byte part)
    {
        if (_bytes is null || Length == _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(4, Length * 2));
        }

        _bytes[Length++] = part;
    }

    /// <summary>Reads the numbers, first to last.</summary>
    /// <param name="bytes">The encoded list.</param>
    public ref struct Reader(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _at;

        /// <summary>The current number.</summary>
        public int Current { get; private set; }

        /// <summary>Reads the next number; false at the end.</summary>
        public bool MoveNext()
        {
            if (_at == _bytes.Length)
            {
                return false;
            }

            byte part;
            var shift = 0;
            do
            {
                part = _bytes[_at++];
                Current += (part & Bits) << shift;
                shift += BitsAByte;
            }
            while (part > Bits);

            return true;
        }
    }
}
