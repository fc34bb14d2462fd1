using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace DutyGraph.Server.Tests.Service;

/// <summary>Asks a service over HTTP.</summary>
internal static class GraphQLClient
{
    /// <summary>The whole response: <c>data</c> and <c>errors</c>.</summary>
    public static async Task<JsonObject> RespondAsync(this HttpClient http, string query, object? variables = null)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query, variables });
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>The data of a response without errors.</summary>
    public static async Task<JsonObject> AskAsync(this HttpClient http, string query, object? variables = null)
    {
        var response = await http.RespondAsync(query, variables);
        Assert.False(response.ContainsKey("errors"), response["errors"]?.ToJsonString(Json.Readable));
        return response["data"]!.AsObject();
    }

    /// <summary>The only error of a response.</summary>
    public static async Task<JsonObject> FailAsync(this HttpClient http, string query, object? variables = null)
    {
        var response = await http.RespondAsync(query, variables);
        return Assert.Single(response["errors"]!.AsArray())!.AsObject();
    }
}
