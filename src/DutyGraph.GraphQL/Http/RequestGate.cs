using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Http;

/// <summary>Lets as many requests through at one time as are allowed; the next ones wait in order, and where too many wait, are refused.</summary>
internal sealed class RequestGate(IOptions<GraphQLServerOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new()
    {
        PermitLimit = options.Value.MaxConcurrentRequests,
        QueueLimit = options.Value.MaxQueuedRequests,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for its turn. Dispose of the lease when the request is answered; one that is not acquired is a refusal.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled while it waited.</exception>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation) => _limiter.AcquireAsync(1, cancellation);

    public void Dispose() => _limiter.Dispose();
}
