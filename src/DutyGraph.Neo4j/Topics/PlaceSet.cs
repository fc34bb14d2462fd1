using System.Globalization;
using System.Numerics;

namespace DutyGraph.Neo4j;

/// <summary>
/// A set of townships by their numbers. Its text form consists of ranges, <c>0-4998 5003</c>, so that the set of a wording that nearly all townships use takes
/// a few characters.
/// </summary>
internal sealed class PlaceSet
{
    private const int WordBits = 64;

    private readonly List<ulong> _words = [];

    /// <summary>Parses a text from <see cref="ToString"/>.</summary>
    public static PlaceSet Parse(string text)
    {
        var set = new PlaceSet();
        foreach (var range in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = range.Split('-');
            var last = int.Parse(ends[^1], CultureInfo.InvariantCulture);
            for (var place = int.Parse(ends[0], CultureInfo.InvariantCulture); place <= last; place++)
            {
                set.Put(place, isThere: true);
            }
        }

        return set;
    }

    /// <summary>Whether the set contains a township.</summary>
    public bool Has(int place) => (Word(place / WordBits) & (1UL << (place % WordBits))) != 0;

    /// <summary>Adds or removes a township.</summary>
    public void Put(int place, bool isThere)
    {
        while (_words.Count <= place / WordBits)
        {
            _words.Add(0);
        }

        var bit = 1UL << (place % WordBits);
        _words[place / WordBits] = isThere ? _words[place / WordBits] | bit : _words[place / WordBits] & ~bit;
    }

    /// <summary>Adds all townships of another set.</summary>
    public void PutAll(PlaceSet other)
    {
        for (var at = 0; at < other._words.Count; at++)
        {
            if (at == _words.Count)
            {
                _words.Add(0);
            }

            _words[at] |= other._words[at];
        }
    }

    /// <summary>Whether the sets have a township in common.</summary>
    public bool Overlaps(PlaceSet other)
    {
        for (var at = 0; at < Math.Min(_words.Count, other._words.Count); at++)
        {
            if ((_words[at] & other._words[at]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts the townships in each combination of sets: result[i] is the number that are in exactly the sets whose bits are set in i.</summary>
    public static int[] CountCombinations(IReadOnlyList<PlaceSet> sets)
    {
        var counts = new int[1 << sets.Count];
        for (var at = 0; at < sets.Max(set => set._words.Count); at++)
        {
            for (var combination = 1; combination < counts.Length; combination++)
            {
                var word = ulong.MaxValue;
                for (var set = 0; set < sets.Count; set++)
                {
                    word &= (combination & (1 << set)) != 0 ? sets[set].Word(at) : ~sets[set].Word(at);
                }

                counts[combination] += BitOperations.PopCount(word);
            }
        }

        return counts;
    }

    /// <summary>Returns the ranges as text.</summary>
    public override string ToString()
    {
        var ranges = new List<string>();
        for (var from = 0; from < _words.Count * WordBits; from++)
        {
            if (Has(from))
            {
                var to = from;
                while (Has(to + 1))
                {
                    to++;
                }

                ranges.Add(to == from ? string.Create(CultureInfo.InvariantCulture, $"{from}") : string.Create(CultureInfo.InvariantCulture, $"{from}-{to}"));
                from = to;
            }
        }

        return string.Join(' ', ranges);
    }

    private ulong Word(int at) => at < _words.Count ? _words[at] : 0;
}
