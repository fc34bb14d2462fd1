using System.Runtime.InteropServices;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// Which of some texts contain a word, by the pairs of characters that follow each other in them. The list of a pair is a run of bytes: the differences of its texts' numbers, seven bits a byte. After the last
/// character of a text stands <see cref="End"/>, so that every character begins a pair, and a word of one is found by the pairs that it begins.
/// </summary>
internal sealed class PairIndex
{
    /// <summary>No folded text contains it.</summary>
    private const char End = '\0';

    /// <summary>So few candidates are looked at one by one, rather than held against one more list.</summary>
    private const int Few = 64;

    private readonly IReadOnlyList<string> _texts;
    private readonly uint[] _pairs;
    private readonly int[] _starts;
    private readonly byte[] _lists;

    /// <summary>Takes the texts.</summary>
    /// <param name="texts">As printed. They are kept, not copied.</param>
    public PairIndex(IReadOnlyList<string> texts)
    {
        _texts = texts;
        var lists = new Dictionary<uint, PairList>();
        for (var text = 0; text < texts.Count; text++)
        {
            var folded = Folding.Fold(texts[text]);
            for (var at = 0; at < folded.Length; at++)
            {
                var pair = PairOf(folded[at], at + 1 < folded.Length ? folded[at + 1] : End);
                CollectionsMarshal.GetValueRefOrAddDefault(lists, pair, out _).Add(text);
            }
        }

        _pairs = [.. lists.Keys.Order()];
        _starts = new int[_pairs.Length + 1];
        _lists = new byte[lists.Values.Sum(list => list.Length)];
        for (var place = 0; place < _pairs.Length; place++)
        {
            var list = lists[_pairs[place]].Bytes;
            list.CopyTo(_lists.AsSpan(_starts[place]));
            _starts[place + 1] = _starts[place] + list.Length;
        }
    }

    /// <summary>The bytes that it holds beside the texts.</summary>
    public long Bytes => _lists.Length + (4L * (_pairs.Length + _starts.Length));

    /// <summary>The texts that contain a word, ascending.</summary>
    /// <param name="word">Folded, and not empty.</param>
    public ReadOnlyMemory<int> Containing(string word)
    {
        if (word.Length == 1)
        {
            return Ordinals.Union([.. Beginning(word[0]).Select(place => (ReadOnlyMemory<int>)Decode(place))], _texts.Count);
        }

        var places = new int[word.Length - 1];
        for (var at = 0; at < places.Length; at++)
        {
            places[at] = Array.BinarySearch(_pairs, PairOf(word[at], word[at + 1]));
        }

        return Array.Exists(places, place => place < 0) ? default : Containing(word, [.. places.Distinct().OrderBy(place => _starts[place + 1] - _starts[place])]);
    }

    /// <summary>The texts that have all pairs of a word, and of those the ones in which they make up the word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="places">Its pairs, rarest first.</param>
    private ReadOnlyMemory<int> Containing(string word, int[] places)
    {
        ReadOnlyMemory<int> candidates = Decode(places[0]);
        foreach (var place in places.AsSpan(1))
        {
            candidates = candidates.Length > Few ? Ordinals.Intersection([candidates, Decode(place)]) : candidates;
        }

        return word.Length == 2 ? candidates : candidates.ToArray().Where(text => Folding.Contains(_texts[text], word)).ToArray();
    }

    /// <summary>The pairs that a character begins: they stand together.</summary>
    private IEnumerable<int> Beginning(char character)
    {
        var first = Array.BinarySearch(_pairs, PairOf(character, End));
        for (var place = first < 0 ? ~first : first; place < _pairs.Length && _pairs[place] >> 16 == character; place++)
        {
            yield return place;
        }
    }

    private int[] Decode(int place)
    {
        var bytes = _lists.AsSpan(_starts[place].._starts[place + 1]);
        var texts = new int[PairList.Count(bytes)];
        var (text, at) = (0, 0);
        for (var found = 0; found < texts.Length; found++)
        {
            var (difference, shift) = (0, 0);
            byte part;
            do
            {
                part = bytes[at++];
                difference |= (part & PairList.Bits) << shift;
                shift += PairList.BitsAByte;
            }
            while (part > PairList.Bits);

            texts[found] = text += difference;
        }

        return texts;
    }

    private static uint PairOf(char first, char second) => ((uint)first << 16) | second;
}

/// <summary>The texts of one pair while the index is built.</summary>
internal struct PairList
{
    /// <summary>How many bits of a number a byte holds.</summary>
    public const int BitsAByte = 7;

    /// <summary>Those bits. A greater byte is not the last of its number.</summary>
    public const int Bits = 0x7F;

    private byte[]? _bytes;
    private int _last;

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    /// <summary>How many numbers some bytes hold.</summary>
    public static int Count(ReadOnlySpan<byte> bytes)
    {
        var numbers = 0;
        foreach (var part in bytes)
        {
            numbers += part <= Bits ? 1 : 0;
        }

        return numbers;
    }

    /// <summary>Adds a text whose number is no less than the last one's; the same again is not added.</summary>
    public void Add(int text)
    {
        if (_bytes is not null && text == _last)
        {
            return;
        }

        var left = text - _last;
        _last = text;
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
}
