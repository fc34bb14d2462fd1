namespace DutyGraph.Import;

/// <summary>How much two texts of a document speak of the same thing: pairs of neighbouring characters, the rare ones weighing more.</summary>
internal sealed class BigramVectors
{
    private readonly Dictionary<string, double>[] vectors;

    /// <summary>Weighs the texts of a document against each other.</summary>
    internal BigramVectors(IReadOnlyList<string> texts)
    {
        var bags = texts.Select(text => Bigrams(text).CountBy(pair => pair).ToDictionary(pair => pair.Key, pair => 1 + Math.Log(pair.Value))).ToArray();
        var spread = bags.SelectMany(bag => bag.Keys).CountBy(pair => pair).ToDictionary(pair => pair.Key, pair => Math.Log((double)bags.Length / pair.Value));
        vectors = [.. bags.Select(bag => Unit(bag.ToDictionary(pair => pair.Key, pair => pair.Value * spread[pair.Key])))];
    }

    /// <summary>From 0 (nothing in common) to 1 (the same).</summary>
    /// <param name="one">Index of a text.</param>
    /// <param name="other">Index of another.</param>
    internal double Similarity(int one, int other) => vectors[one].Sum(pair => pair.Value * vectors[other].GetValueOrDefault(pair.Key));

    /// <summary>Pairs of neighbouring ideographs; punctuation, Latin letters and spaces take no part.</summary>
    internal static IEnumerable<string> Bigrams(string text) =>
        Enumerable.Range(0, Math.Max(text.Length - 1, 0)).Where(i => IsIdeograph(text[i]) && IsIdeograph(text[i + 1])).Select(i => text.Substring(i, 2));

    /// <summary>Whether a character is a Chinese one.</summary>
    internal static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static Dictionary<string, double> Unit(Dictionary<string, double> vector)
    {
        var length = Math.Sqrt(vector.Values.Sum(value => value * value));
        return length is 0 ? vector : vector.ToDictionary(pair => pair.Key, pair => pair.Value / length);
    }
}
