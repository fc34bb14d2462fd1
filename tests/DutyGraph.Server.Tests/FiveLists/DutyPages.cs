using System.Text.Json.Nodes;
using DutyGraph.Server.Tests.Service;

namespace DutyGraph.Server.Tests.FiveLists;

/// <summary>Reads a connection of duties page by page to its end.</summary>
internal static class DutyPages
{
    private const int MostPages = 100;

    /// <summary>Reads all duties forwards.</summary>
    public static async Task<List<JsonNode>> AllAsync(HttpClient http, string arguments, string fields, int size = 500)
    {
        var all = new List<JsonNode>();
        string? cursor = null;
        for (var page = 0; page < MostPages; page++)
        {
            var data = await http.AskAsync(
                $$"""
                query($cursor: String) {
                  duties({{arguments}} first: {{size}}, after: $cursor) { nodes { id {{fields}} } pageInfo { hasNextPage endCursor } }
                }
                """,
                new { cursor });
            all.AddRange(data["duties"]!["nodes"]!.AsArray()!);
            if (!(bool)data["duties"]!["pageInfo"]!["hasNextPage"]!)
            {
                return all;
            }

            cursor = (string?)data["duties"]!["pageInfo"]!["endCursor"];
        }

        throw new InvalidOperationException($"After {MostPages} pages there is still another.");
    }

    /// <summary>Reads all duties backwards, and returns them in forward order.</summary>
    public static async Task<List<JsonNode>> AllBackwardAsync(HttpClient http, string arguments, int size)
    {
        var all = new List<JsonNode>();
        string? cursor = null;
        for (var page = 0; page < MostPages; page++)
        {
            var data = await http.AskAsync(
                $$"""
                query($cursor: String) {
                  duties({{arguments}} last: {{size}}, before: $cursor) { nodes { id } pageInfo { hasPreviousPage startCursor } }
                }
                """,
                new { cursor });
            all.InsertRange(0, data["duties"]!["nodes"]!.AsArray()!);
            if (!(bool)data["duties"]!["pageInfo"]!["hasPreviousPage"]!)
            {
                return all;
            }

            cursor = (string?)data["duties"]!["pageInfo"]!["startCursor"];
        }

        throw new InvalidOperationException($"After {MostPages} pages there is still another.");
    }
}
