namespace DutyGraph.GraphQL.Http;

/// <summary>When a request's time is up.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly long _start;
    private readonly CancellationTokenSource? _timer;
    private readonly CancellationTokenSource? _linked;

    /// <param name="seconds">From now on; null where there is no end.</param>
    /// <param name="clock">Of the application.</param>
    /// <param name="client">Ends the request too, where the client is gone.</param>
    public Deadline(int? seconds, TimeProvider clock, CancellationToken client)
    {
        (_clock, Token) = (clock, client);
        if (seconds is { } allowed)
        {
            _start = clock.GetTimestamp();
            _timer = new CancellationTokenSource(TimeSpan.FromSeconds(allowed), clock);
            _linked = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, client);
            Token = _linked.Token;
        }
    }

    /// <summary>Ends the request.</summary>
    public CancellationToken Token { get; }

    public bool HasPassed => _timer is { IsCancellationRequested: true };

    /// <summary>Since the request began.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    public void Dispose()
    {
        _linked?.Dispose();
        _timer?.Dispose();
    }
}
