namespace DutyGraph.Import;

/// <summary>Measures the similarity of the texts of a document by cosine similarity of their bigrams, weighted by TF-IDF.</summary>
internal sealed class BigramVectors
{
    private readonly Dictionary<string, double>[] _vectors;

    /// <summary>Computes the vectors of texts.</summary>
    internal BigramVectors(IReadOnlyList<string> texts)
    {
        var bags = texts.Select(text => Bigrams(text).CountBy(pair => pair).ToDictionary(pair => pair.Key, pair => 1 + Math.Log(pair.Value))).ToArray();
        var spread = bags.SelectMany(bag => bag.Keys).CountBy(pair => pair).ToDictionary(pair => pair.Key, pair => Math.Log((double)bags.Length / pair.Value));
        _vectors = [.. bags.Select(bag => Unit(bag.ToDictionary(pair => pair.Key, pair => pair.Value * spread[pair.Key])))];
    }

    /// <summary>Returns the similarity, from 0 (nothing in common) to 1 (equal).</summary>
    /// <param name="one">The index of a text.</param>
    /// <param name="other">The index of another text.</param>
    internal double Similarity(int one, int other) => _vectors[one].Sum(pair => pair.Value * _vectors[other].GetValueOrDefault(pair.Key));

    /// <summary>Returns the bigrams of ideographs; punctuation, Latin letters and spaces are ignored.</summary>
    internal static IEnumerable<string> Bigrams(string text) =>
        Enumerable.Range(0, Math.Max(text.Length - 1, 0)).Where(i => IsIdeograph(text[i]) && IsIdeograph(text[i + 1])).Select(i => text.Substring(i, 2));

    /// <summary>Whether a character is a Chinese ideograph.</summary>
    internal static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static Dictionary<string, double> Unit(Dictionary<string, double> vector)
    {
        var length = Math.Sqrt(vector.Values.Sum(value => value * value));
        return length is 0 ? vector : vector.ToDictionary(pair => pair.Key, pair => pair.Value / length);
    }
}
