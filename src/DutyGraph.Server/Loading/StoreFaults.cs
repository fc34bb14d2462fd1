using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Neo4j;

namespace DutyGraph.Server.Loading;

/// <summary>
/// What a client learns when a node is removed while it asks, or Neo4j does not answer: that it may come back, and when. The log says why. A statement that Neo4j refuses is a fault of the program,
/// and no sign that the store is away.
/// </summary>
/// <param name="request">Named in the log.</param>
/// <param name="log">Why.</param>
public sealed class StoreFaults(IHttpContextAccessor request, ILogger<StoreFaults> log) : IErrorFilter
{
    /// <inheritdoc/>
    public IError? OnException(Exception exception) => exception switch
    {
        // It was there when the request first saw it.
        NodeNotFoundException removed => new Error(removed.Message, "NOT_FOUND"),
        _ when Unavailable(exception) is { } gone => new UnavailableError(gone.Message, gone.Code, TimeSpan.FromSeconds(gone.RetryAfterSeconds)),
        _ => null,
    };

    /// <summary>Why the store cannot be asked; null where the exception says nothing of that.</summary>
    public Unavailable? Unavailable(Exception exception)
    {
        if (exception is not Neo4jException fault || fault is Neo4jStatementException)
        {
            return null;
        }

        Log.StoreFailed(log, request.HttpContext?.TraceIdentifier, fault.Code, fault.Message);
        return Loading.Unavailable.Gone with { RetryAfterSeconds = Math.Max(1, (int)Math.Ceiling((fault.RetryAfter ?? TimeSpan.Zero).TotalSeconds)) };
    }
}
