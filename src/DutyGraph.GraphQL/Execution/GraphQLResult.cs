using System.Text;

namespace DutyGraph.GraphQL.Execution;

/// <summary>An answer, as the JSON that goes out (specification, 7.1). Its bytes are pooled: dispose of it once they are sent.</summary>
public sealed class GraphQLResult : IDisposable
{
    private readonly ResponseWriter _writer;

    internal GraphQLResult(ResponseWriter writer, ResultKind kind) => (_writer, Kind) = (writer, kind);

    /// <summary>How far the request got.</summary>
    public ResultKind Kind { get; }

    /// <summary>When the same request may succeed; only of <see cref="ResultKind.Unavailable"/>.</summary>
    public TimeSpan RetryAfter { get; internal init; }

    /// <summary>The answer as UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8Json => _writer.Written;

    /// <summary>The answer as text.</summary>
    public string ToJson() => Encoding.UTF8.GetString(Utf8Json.Span);

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}

/// <summary>How far a request got.</summary>
public enum ResultKind
{
    /// <summary>It was executed without an error: the answer has <c>data</c>.</summary>
    Executed,

    /// <summary>It was executed, and fields failed: the answer has <c>data</c>, perhaps null, and <c>errors</c>.</summary>
    PartlyExecuted,

    /// <summary>The document or its variables are wrong, or ask for more than an answer holds: it has no <c>data</c>.</summary>
    RequestError,

    /// <summary>The document is a mutation, and none was allowed: the answer has no <c>data</c>.</summary>
    MutationNotAllowed,

    /// <summary>What the host asks cannot answer now (<see cref="UnavailableError"/>): the answer has no <c>data</c>.</summary>
    Unavailable,
}
