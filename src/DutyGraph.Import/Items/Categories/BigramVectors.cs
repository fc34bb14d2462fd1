using System.Runtime.InteropServices;

namespace DutyGraph.Import;

/// <summary>Measures the similarity of the texts of a document by cosine similarity of their bigrams, weighted by TF-IDF.</summary>
internal sealed class BigramVectors
{
    private readonly Dictionary<(char, char), double>[] _vectors;

    /// <summary>Computes the vectors of texts.</summary>
    internal BigramVectors(IReadOnlyList<string> texts)
    {
        _vectors = [.. texts.Select(Counts)];
        var spread = _vectors.SelectMany(vector => vector.Keys)
            .CountBy(pair => pair)
            .ToDictionary(pair => pair.Key, pair => Math.Log((double)texts.Count / pair.Value));
        foreach (var vector in _vectors)
        {
            Weigh(vector, spread);
        }
    }

    /// <summary>Returns the similarity, from 0 (nothing in common) to 1 (equal).</summary>
    /// <param name="one">The index of a text.</param>
    /// <param name="other">The index of another text.</param>
    internal double Similarity(int one, int other) => _vectors[one].Sum(pair => pair.Value * _vectors[other].GetValueOrDefault(pair.Key));

    /// <summary>Whether a character is a Chinese ideograph.</summary>
    internal static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    // Pairs of ideographs; punctuation, Latin letters and spaces are ignored.
    private static Dictionary<(char, char), double> Counts(string text)
    {
        var counts = new Dictionary<(char, char), double>(text.Length);
        for (var i = 1; i < text.Length; i++)
        {
            if (IsIdeograph(text[i - 1]) && IsIdeograph(text[i]))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (text[i - 1], text[i]), out _)++;
            }
        }

        return counts;
    }

    private static void Weigh(Dictionary<(char, char), double> vector, Dictionary<(char, char), double> spread)
    {
        var squares = 0.0;
        foreach (var pair in vector.Keys)
        {
            ref var weight = ref CollectionsMarshal.GetValueRefOrNullRef(vector, pair);
            weight = (1 + Math.Log(weight)) * spread[pair];
            squares += weight * weight;
        }

        foreach (var pair in vector.Keys.Where(_ => squares > 0))
        {
            CollectionsMarshal.GetValueRefOrNullRef(vector, pair) /= Math.Sqrt(squares);
        }
    }
}
