using System.Runtime.InteropServices;
using DutyGraph.Core;

namespace DutyGraph.Embedded;

/// <summary>
/// A bigram index of texts. The posting list of a pair of characters is stored as bytes: the differences between text numbers, seven bits in each byte. <see
/// cref="End"/> follows the last character of a text, so that every character starts a pair, and a word of one character is found by the pairs that start
/// with it.
/// </summary>
internal sealed class PairIndex
{
    /// <summary>Marks the end of a text; no folded text contains it.</summary>
    private const char End = '\0';

    /// <summary>With so few candidates, checking each text is cheaper than intersecting with another posting list.</summary>
    private const int Few = 64;

    private readonly IReadOnlyList<string> _texts;
    private readonly uint[] _pairs;
    private readonly int[] _starts;
    private readonly byte[] _lists;

    /// <summary>Builds the index.</summary>
    /// <param name="texts">The texts as printed. They are kept, not copied.</param>
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

    /// <summary>Returns the texts that contain a word, ascending.</summary>
    /// <param name="word">A folded word, not empty.</param>
    public PooledInts Containing(string word)
    {
        if (word.Length == 1)
        {
            return Beginning(word[0]);
        }

        var places = new int[word.Length - 1];
        for (var at = 0; at < places.Length; at++)
        {
            places[at] = Array.BinarySearch(_pairs, PairOf(word[at], word[at + 1]));
        }

        return Array.Exists(places, place => place < 0)
            ? new PooledInts()
            : Containing(word, [.. places.Distinct().OrderBy(place => _starts[place + 1] - _starts[place])]);
    }

    /// <summary>Intersects the posting lists of a word's pairs, then checks that the remaining texts contain the word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="places">The pairs, rarest first.</param>
    private PooledInts Containing(string word, ReadOnlySpan<int> places)
    {
        var candidates = new PooledInts();
        for (var list = List(places[0]); list.MoveNext();)
        {
            candidates.Add(list.Current);
        }

        foreach (var place in places[1..])
        {
            if (candidates.Count > Few)
            {
                KeepThoseOf(candidates, place);
            }
        }

        if (word.Length > 2)
        {
            candidates.Keep(text => Folding.Contains(_texts[text], word));
        }

        return candidates;
    }

    private void KeepThoseOf(PooledInts candidates, int place)
    {
        var list = List(place);
        var more = list.MoveNext();
        var kept = 0;
        foreach (var text in candidates.Span)
        {
            while (more && list.Current < text)
            {
                more = list.MoveNext();
            }

            if (more && list.Current == text)
            {
                candidates.Span[kept++] = text;
            }
        }

        candidates.Cut(kept);
    }

    /// <summary>The texts of all pairs that start with a character; these pairs are contiguous.</summary>
    private PooledInts Beginning(char character)
    {
        using var having = new RankSet(_texts.Count);
        var first = Array.BinarySearch(_pairs, PairOf(character, End));
        for (var place = first < 0 ? ~first : first; place < _pairs.Length && _pairs[place] >> 16 == character; place++)
        {
            for (var list = List(place); list.MoveNext();)
            {
                having.Add(list.Current);
            }
        }

        var texts = new PooledInts();
        texts.AddAll(having, _texts.Count);
        return texts;
    }

    private PairList.Reader List(int place) => new(_lists.AsSpan(_starts[place].._starts[place + 1]));

    private static uint PairOf(char first, char second) => ((uint)first << 16) | second;
}
