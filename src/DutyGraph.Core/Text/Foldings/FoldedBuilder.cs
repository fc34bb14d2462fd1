using System.Buffers;
using System.Text;

namespace DutyGraph.Core;

/// <summary>Folds text into a buffer and, if a list is given, records the original range of each folded character.</summary>
internal ref struct FoldedBuilder(Span<char> buffer, List<Range>? places = null)
{
    private Span<char> _buffer = buffer;
    private char[]? _rented;
    private int _length;

    /// <summary>The text folded so far.</summary>
    public readonly ReadOnlySpan<char> Text => _buffer[.._length];

    /// <summary>Folds a text and appends it.</summary>
    public void Append(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var folded = FoldingTable.OfUnit(text[at]);
            if (folded == FoldingTable.Special)
            {
                at = AppendSpecial(text, at);
                continue;
            }

            if (folded != FoldingTable.Dropped)
            {
                Add(folded, at..(at + 1));
            }

            at++;
        }
    }

    /// <summary>Returns the rented buffer to the pool.</summary>
    public readonly void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }
    }

    /// <summary>Folds the code point at an index and returns the index of the next one.</summary>
    private int AppendSpecial(string text, int at)
    {
        // A lone surrogate stays as it is, so that a search for it still finds it.
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var units) != OperationStatus.Done)
        {
            Add(text[at], at..(at + 1));
            return at + 1;
        }

        var place = at..(at + units);
        foreach (var folded in (FoldingTable.Of(rune) ?? rune.ToString()).EnumerateRunes())
        {
            AddComposed(folded, place);
        }

        return at + units;
    }

    private void AddComposed(Rune rune, Range place)
    {
        if (FoldingTable.IsMark(rune)
            && Rune.DecodeLastFromUtf16(Text, out var letter, out var units) == OperationStatus.Done
            && FoldingTable.Compose(letter, rune) is { } composed)
        {
            var start = places?[_length - units].Start ?? place.Start;
            _length -= units;
            places?.RemoveRange(_length, units);
            Add(composed, start..place.End);
            return;
        }

        Add(rune, place);
    }

    private void Add(Rune rune, Range place)
    {
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..rune.EncodeToUtf16(units)])
        {
            Add(unit, place);
        }
    }

    private void Add(char unit, Range place)
    {
        if (_length == _buffer.Length)
        {
            Grow();
        }

        _buffer[_length++] = unit;
        places?.Add(place);
    }

    private void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(_buffer.Length * 2);
        Text.CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        _buffer = _rented = larger;
    }
}
