using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace DutyGraph.GraphQL.Http;

/// <summary>The deadline of a request.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationToken _client;
    private readonly long _start;
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _gone;

    /// <param name="seconds">The time from now; null for no deadline.</param>
    /// <param name="clock">The clock of the application.</param>
    /// <param name="client">Cancelled when the client disconnects, which also ends the request.</param>
    public Deadline(int? seconds, TimeProvider clock, CancellationToken client)
    {
        (_clock, _client, Token) = (clock, client, client);
        if (seconds is { } allowed)
        {
            _start = clock.GetTimestamp();
            _source = new CancellationTokenSource(TimeSpan.FromSeconds(allowed), clock);
            _gone = client.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
            Token = _source.Token;
        }
    }

    /// <summary>Cancelled when the deadline has passed or the client has disconnected.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the deadline, and not the client, ended the request.</summary>
    public bool HasPassed => _source is { IsCancellationRequested: true } && !_client.IsCancellationRequested;

    /// <summary>The time since the request began.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    public void Dispose()
    {
        _gone.Dispose();
        _source?.Dispose();
    }
}

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
