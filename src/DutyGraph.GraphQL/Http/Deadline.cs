namespace DutyGraph.GraphQL.Http;

/// <summary>When a request's time is up.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly CancellationToken _client;
    private readonly long _start;
    private readonly CancellationTokenSource? _source;
    private readonly CancellationTokenRegistration _gone;

    /// <param name="seconds">From now on; null where there is no end.</param>
    /// <param name="clock">Of the application.</param>
    /// <param name="client">Ends the request too, where the client is gone.</param>
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

    /// <summary>Ends the request.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether it is this, and not the client, that ended the request.</summary>
    public bool HasPassed => _source is { IsCancellationRequested: true } && !_client.IsCancellationRequested;

    /// <summary>Since the request began.</summary>
    public TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    public void Dispose()
    {
        _gone.Dispose();
        _source?.Dispose();
    }
}
