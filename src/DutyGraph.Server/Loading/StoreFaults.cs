using DutyGraph.Core;
using DutyGraph.GraphQL;
using DutyGraph.Neo4j;

namespace DutyGraph.Server.Loading;

/// <summary>
/// Errors for clients if a node is removed during a request, or Neo4j does not answer: the error says whether and when to retry. The log has the reason. A
/// statement that Neo4j rejects is a bug of the program and does not mean that the store is unavailable.
/// </summary>
/// <param name="request">The request, for its id in the log.</param>
/// <param name="log">The log.</param>
public sealed class StoreFaults(IHttpContextAccessor request, ILogger<StoreFaults> log) : IErrorFilter
{
    /// <inheritdoc/>
    public IError? OnException(Exception exception) => exception switch
    {
        // The node existed earlier in the request.
        NodeNotFoundException removed => new Error(removed.Message, "NOT_FOUND"),
        _ when Unavailable(exception) is { } gone => gone.ToError(),
        _ => null,
    };

    /// <summary>Returns why the store cannot be queried; null if the exception has another meaning. Logs the reason.</summary>
    public Unavailable? Unavailable(Exception exception)
    {
        if (exception is not Neo4jException fault || fault is Neo4jStatementException)
        {
            return null;
        }

        Log.StoreFailed(log, request.HttpContext?.TraceIdentifier, fault.Code, fault.Text);
        return Loading.Unavailable.Gone with { RetryAfterSeconds = Math.Max(1, (int)Math.Ceiling((fault.RetryAfter ?? TimeSpan.Zero).TotalSeconds)) };
    }
}
