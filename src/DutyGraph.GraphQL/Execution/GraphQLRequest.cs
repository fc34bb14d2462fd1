using System.Text;
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

/// <summary>An answer as JSON, ready to send (specification, 7.1). Its buffer is pooled: dispose of it after sending.</summary>
public sealed class GraphQLResult : IDisposable
{
    private readonly ResponseWriter _writer;

    internal GraphQLResult(ResponseWriter writer, ResultKind kind) => (_writer, Kind) = (writer, kind);

    /// <summary>The outcome of the request.</summary>
    public ResultKind Kind { get; }

    /// <summary>After which time a retry may succeed; only set for <see cref="ResultKind.Unavailable"/>.</summary>
    public TimeSpan RetryAfter { get; internal init; }

    /// <summary>The answer as UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8Json => _writer.Written;

    /// <summary>The answer as a string.</summary>
    public string ToJson() => Encoding.UTF8.GetString(Utf8Json.Span);

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}

/// <summary>The outcome of a request.</summary>
public enum ResultKind
{
    /// <summary>Executed without errors: the answer has <c>data</c>.</summary>
    Executed,

    /// <summary>Executed, but fields failed: the answer has <c>data</c>, possibly null, and <c>errors</c>.</summary>
    PartlyExecuted,

    /// <summary>The document or the variables are invalid or exceed a limit, or the answer is too large: the answer has no <c>data</c>.</summary>
    RequestError,

    /// <summary>The document cannot be parsed: the answer has no <c>data</c>.</summary>
    SyntaxError,

    /// <summary>The operation is a mutation, and mutations are not allowed: the answer has no <c>data</c>.</summary>
    MutationNotAllowed,

    /// <summary>Something that the host depends on is not available (<see cref="UnavailableError"/>); the answer has no <c>data</c>.</summary>
    Unavailable,
}
