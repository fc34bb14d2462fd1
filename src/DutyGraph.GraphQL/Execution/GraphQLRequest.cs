using System.Text.Json;

namespace DutyGraph.GraphQL.Execution;

/// <summary>What a client asks.</summary>
/// <param name="Query">The document.</param>
public sealed record GraphQLRequest(string Query)
{
    /// <summary>Which operation of the document; null where it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object; undefined or null where none were sent.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether the operation may change anything. HTTP's GET may not.</summary>
    public bool AllowMutations { get; init; } = true;

    /// <summary>Ties the answer and the log, where something went wrong that no resolver foresaw.</summary>
    public string RequestId { get; init; } = "";
}
