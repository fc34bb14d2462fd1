namespace DutyGraph.Neo4j;

/// <summary>
/// What a reading statement is asked, in one parameter, <c>$asked</c>: Neo4j plans a statement anew for every type and size of its parameters, which takes it longer than most answers, and does not
/// look into a map.
/// </summary>
internal static class Asking
{
    /// <summary>The parameters of a statement.</summary>
    /// <param name="asked">What it is asked, by name.</param>
    public static CypherParameters Of(params ReadOnlySpan<(string Name, object? Value)> asked) => new() { ["asked"] = Map(asked) };

    /// <summary>A map in a question. What is false or null is left out: Neo4j reads each value at every request, and answers null, which is not true, for what a map does not have.</summary>
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
