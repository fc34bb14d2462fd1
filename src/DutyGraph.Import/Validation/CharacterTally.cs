using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DutyGraph.Import;

/// <summary>Counts of characters, without punctuation and spaces.</summary>
internal sealed class CharacterTally
{
    private static readonly bool[] IsCounted = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => !char.IsWhiteSpace((char)code) && !char.IsPunctuation((char)code))];

    private readonly Dictionary<char, int> counts = [];

    /// <summary>How many are left.</summary>
    internal int Total { get; private set; }

    /// <summary>How many characters of a text count.</summary>
    internal static int Count(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsCounted[c] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Forgets all.</summary>
    internal void Clear()
    {
        counts.Clear();
        Total = 0;
    }

    /// <summary>Adds the characters of a text.</summary>
    internal void Add(string text)
    {
        foreach (var c in text)
        {
            if (IsCounted[c])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, c, out _)++;
                Total++;
            }
        }
    }

    /// <summary>Takes the characters of a text, as far as they are there.</summary>
    /// <returns>Whether all were.</returns>
    internal bool Take(string text)
    {
        var isWhole = true;
        foreach (var c in text)
        {
            if (IsCounted[c])
            {
                isWhole &= Take(c);
            }
        }

        return isWhole;
    }

    /// <summary>Takes the characters of a word, if all are there.</summary>
    internal bool TakeWhole(string word) => word.GroupBy(c => c).All(same => counts.GetValueOrDefault(same.Key) >= same.Count()) && Take(word);

    /// <summary>Whether a character of a text is left.</summary>
    internal bool HasAny(string text) => text.Any(c => counts.GetValueOrDefault(c) > 0);

    private bool Take(char c)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, c);
        if (Unsafe.IsNullRef(ref count) || count == 0)
        {
            return false;
        }

        count--;
        Total--;
        return true;
    }
}
