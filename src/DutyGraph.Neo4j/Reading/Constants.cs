using System.Collections.Frozen;

namespace DutyGraph.Neo4j;

/// <summary>The constants of an enumeration as the graph spells them: ASSIST. Every constant of the vocabulary is one word.</summary>
internal static class Constants<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName =
        Enum.GetValues<T>().ToFrozenDictionary(value => value.ToString().ToUpperInvariant(), StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> Names = ByName.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The constant that is spelled so.</summary>
    public static T Of(string name) => ByName[name];

    /// <summary>How a constant is spelled.</summary>
    public static string NameOf(T value) => Names[value];
}
