using System.Text.Json;

namespace DutyGraph.GraphQL.Execution;

/// <summary>A GraphQL request.</summary>
/// <param name="Query">The document; null where <paramref name="Sha256"/> identifies it.</param>
/// <param name="Sha256">
/// The SHA-256 of the document, in hexadecimal. The hash of a trusted document is enough without <paramref name="Query"/> (<see
/// cref="GraphQLServerOptions.TrustedDocuments"/>).
/// </param>
public sealed record GraphQLRequest(string? Query, string? Sha256 = null)
{
    /// <summary>The name of the operation to execute; may be null if the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables, a JSON object; undefined or null where there are none.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether mutations are allowed. They are not with HTTP GET.</summary>
    public bool AllowMutations { get; init; } = true;

    /// <summary>The id of the request, <c>extensions.requestId</c> in an answer with errors and in the log. Empty: none.</summary>
    public string RequestId { get; init; } = "";
}
