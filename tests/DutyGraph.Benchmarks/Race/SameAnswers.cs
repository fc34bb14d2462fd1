using System.Text.Json.Nodes;

namespace DutyGraph.Benchmarks.Race;

/// <summary>Compares the answers of the servers, so that no server wins with a wrong answer.</summary>
internal static class SameAnswers
{
    private static readonly HashSet<string> BuiltIn =
        new(["String", "Int", "Float", "Boolean", "ID", "skip", "include", "deprecated", "specifiedBy", "oneOf"], StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">Two servers give different answers.</exception>
    public static void Check(IReadOnlyList<Racer> racers)
    {
        var expected = Comparable(racers[0].Data);
        foreach (var racer in racers.Skip(1))
        {
            var actual = Comparable(racer.Data);
            if (!JsonNode.DeepEquals(expected, actual))
            {
                throw new InvalidOperationException(
                    $"{racers[0].Name} and {racer.Name} answer differently:{Environment.NewLine}"
                    + $"{expected.ToJsonString()}{Environment.NewLine}{actual.ToJsonString()}");
            }
        }
    }

    // Types have no order, and each server describes the specification's own types and directives in its own words: both are removed.
    private static JsonNode Comparable(JsonNode data)
    {
        var copy = data.DeepClone();
        if (copy["__schema"] is JsonObject schema)
        {
            foreach (var list in new[] { "types", "directives" })
            {
                schema[list] = new JsonArray([.. schema[list]!.AsArray().Where(IsOwn).OrderBy(Name, StringComparer.Ordinal).Select(node => node!.DeepClone())]);
            }

            foreach (var type in schema["types"]!.AsArray())
            {
                if (type!["possibleTypes"] is JsonArray possible)
                {
                    type["possibleTypes"] = new JsonArray([.. possible.OrderBy(Name, StringComparer.Ordinal).Select(node => node!.DeepClone())]);
                }
            }
        }

        return copy;
    }

    private static bool IsOwn(JsonNode? node) => !Name(node).StartsWith("__", StringComparison.Ordinal) && !BuiltIn.Contains(Name(node));

    private static string Name(JsonNode? node) => (string)node!["name"]!;
}
