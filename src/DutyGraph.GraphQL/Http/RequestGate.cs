using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Http;

/// <summary>Limits the number of concurrent requests. Further requests queue in order and are refused when the queue is full.</summary>
internal sealed class RequestGate(IOptions<GraphQLServerOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new()
    {
        PermitLimit = options.Value.MaxConcurrentRequests,
        QueueLimit = options.Value.MaxQueuedRequests,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits in the queue. Dispose of the lease when the request is answered. A lease that is not acquired means refusal.</summary>
    /// <exception cref="OperationCanceledException">The request was cancelled while waiting.</exception>
    public ValueTask<RateLimitLease> EnterAsync(CancellationToken cancellation) => _limiter.AcquireAsync(1, cancellation);

    public void Dispose() => _limiter.Dispose();
}
