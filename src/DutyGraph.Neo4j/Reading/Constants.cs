using System.Collections.Frozen;

namespace DutyGraph.Neo4j;

/// <summary>Enum constants as the graph spells them, such as ASSIST. Every constant of the vocabulary is one word.</summary>
internal static class Constants<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName =
        Enum.GetValues<T>().ToFrozenDictionary(value => value.ToString().ToUpperInvariant(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> Names = ByName.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>Returns the constant of a name.</summary>
    public static T Of(string name) => ByName[name];

    /// <summary>Returns the name of a constant.</summary>
    public static string NameOf(T value) => Names[value];
}
