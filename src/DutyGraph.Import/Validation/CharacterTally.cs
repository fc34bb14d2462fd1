using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace DutyGraph.Import;

/// <summary>A multiset of characters, without punctuation and spaces.</summary>
internal sealed class CharacterTally
{
    private static readonly bool[] IsCounted =
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => !char.IsWhiteSpace((char)code) && !char.IsPunctuation((char)code))];

    private readonly Dictionary<char, int> _counts = [];

    /// <summary>The number of characters left.</summary>
    internal int Total { get; private set; }

    /// <summary>Counts the characters of a text, without punctuation and spaces.</summary>
    internal static int Count(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsCounted[c] ? 1 : 0;
        }

        return count;
    }

    /// <summary>Removes all characters.</summary>
    internal void Clear()
    {
        _counts.Clear();
        Total = 0;
    }

    /// <summary>Adds the characters of a text.</summary>
    internal void Add(string text)
    {
        foreach (var c in text)
        {
            if (IsCounted[c])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_counts, c, out _)++;
                Total++;
            }
        }
    }

    /// <summary>Removes the characters of a text as far as they are present.</summary>
    /// <returns>Whether all were present.</returns>
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

    /// <summary>Removes the characters of a word only if all are present.</summary>
    internal bool TakeWhole(string word)
    {
        foreach (var c in word)
        {
            if (_counts.GetValueOrDefault(c) < word.AsSpan().Count(c))
            {
                return false;
            }
        }

        return Take(word);
    }

    /// <summary>Whether any character of a text is left.</summary>
    internal bool HasAny(string text) => text.Any(c => _counts.GetValueOrDefault(c) > 0);

    private bool Take(char c)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(_counts, c);
        if (Unsafe.IsNullRef(ref count) || count == 0)
        {
            return false;
        }

        count--;
        Total--;
        return true;
    }
}
