namespace DutyGraph.Neo4j;

/// <summary>
/// Parameters of reading statements, all in one map, <c>$asked</c>. Neo4j plans a statement again for every combination of types and sizes of its parameters,
/// which takes longer than most answers; the content of a map does not count.
/// </summary>
internal static class Asking
{
    /// <summary>Returns the parameters of a statement.</summary>
    /// <param name="asked">The values by name.</param>
    public static CypherParameters Of(params ReadOnlySpan<(string Name, object? Value)> asked) => new() { ["asked"] = Map(asked) };

    /// <summary>
    /// Returns a map for use inside the parameters. Values that are false or null are left out, to save Neo4j reading them: a missing key is null in Cypher,
    /// which is not true.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> Map(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var map = new Dictionary<string, object?>(values.Length, StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (value is not (null or false))
            {
                map.Add(name, value);
            }
        }

        return map;
    }
}
