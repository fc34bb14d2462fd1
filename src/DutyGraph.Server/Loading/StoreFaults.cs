using DutyGraph.GraphQL;
using DutyGraph.Neo4j;

namespace DutyGraph.Server.Loading;

/// <summary>
/// What a client learns when Neo4j does not answer: that it may come back, and when. Why it did not answer is said in the log; a statement that Neo4j refuses is a broken program.
/// </summary>
/// <param name="request">Its answer says when to try again.</param>
/// <param name="log">Why.</param>
public sealed class StoreFaults(IHttpContextAccessor request, ILogger<StoreFaults> log) : IErrorFilter
{
    /// <inheritdoc/>
    public IError? OnException(Exception exception)
    {
        if (exception is not Neo4jException { CanRetry: true } fault)
        {
            return null;
        }

        var context = request.HttpContext;
        Log.StoreFailed(log, context?.TraceIdentifier, fault.Code, fault.Message);
        if (context is { Response.HasStarted: false })
        {
            context.Response.Headers.RetryAfter = $"{Math.Max(1, (int)Math.Ceiling((fault.RetryAfter ?? TimeSpan.Zero).TotalSeconds))}";
        }

        return new Error("图数据库暂时不可用，请稍后再试。 The graph database is unavailable for now; try again shortly.", "STORE_UNAVAILABLE");
    }
}
