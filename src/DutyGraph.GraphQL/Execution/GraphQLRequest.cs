using System.Text.Json;

namespace DutyGraph.GraphQL.Execution;

/// <summary>What a client asks.</summary>
/// <param name="Query">The document; null where it is one that <paramref name="Sha256"/> names.</param>
/// <param name="Sha256">
/// SHA-256 of the document, in hexadecimal: of a trusted one, which need not be sent then (<see cref="GraphQLServerOptions.TrustedDocuments"/>).
/// </param>
public sealed record GraphQLRequest(string? Query, string? Sha256 = null)
{
    /// <summary>Which operation of the document; null where it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object; undefined or null where none were sent.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>Whether the operation may change anything. HTTP's GET may not.</summary>
    public bool AllowMutations { get; init; } = true;

    /// <summary>Ties an answer with errors to the log: its <c>extensions.requestId</c>. Empty where the answer has none.</summary>
    public string RequestId { get; init; } = "";
}
