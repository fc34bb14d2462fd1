using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace DutyGraph.Server.Tests.Service;

/// <summary>Sends GraphQL requests over HTTP.</summary>
internal static class GraphQLClient
{
    /// <summary>Returns the whole response: <c>data</c> and <c>errors</c>.</summary>
    public static async Task<JsonObject> RespondAsync(this HttpClient http, string query, object? variables = null)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query, variables });
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>Returns the data of a response, which must have no errors.</summary>
    public static async Task<JsonObject> AskAsync(this HttpClient http, string query, object? variables = null)
    {
        var response = await http.RespondAsync(query, variables);
        Assert.False(response.ContainsKey("errors"), response["errors"]?.ToJsonString(Json.Readable));
        return response["data"]!.AsObject();
    }

    /// <summary>Returns the error of a response, which must have exactly one.</summary>
    public static async Task<JsonObject> FailAsync(this HttpClient http, string query, object? variables = null)
    {
        var response = await http.RespondAsync(query, variables);
        return Assert.Single(response["errors"]!.AsArray())!.AsObject();
    }
}
