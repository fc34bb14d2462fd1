using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace DutyGraph.Neo4j;

/// <summary>
/// The resilience pipeline between a call and the server. From the outside in: the timeout of the whole call, the retries, the concurrency limit, the circuit
/// breaker (shared by reads and writes), and the timeout of one attempt. A call that waits for a retry does not count against the concurrency limit. A unit of
/// writing counts as one, and each of its statements is an attempt.
/// </summary>
internal sealed class StatementPipeline : IDisposable
{
    private readonly Neo4jOptions _options;
    private readonly ConcurrencyLimiter _limiter;
    private readonly ResiliencePipeline _readAttempt;
    private readonly ResiliencePipeline _writeAttempt;
    private readonly ResiliencePipeline _read;
    private readonly ResiliencePipeline _write;

    /// <summary>Creates a pipeline with the limits of the options.</summary>
    /// <param name="options">Valid options.</param>
    /// <param name="time">The clock of timeouts, waits and the circuit breaker.</param>
    /// <param name="retriesWrites">Whether to retry units of writing; false if the transport does so itself.</param>
    public StatementPipeline(Neo4jOptions options, TimeProvider time, bool retriesWrites = true)
    {
        _options = options;
        _limiter = new(new() { PermitLimit = options.InFlight, QueueLimit = options.Queue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
        var breaker = Builder(time, "breaker")
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                // Lost connections and refusals to serve. A statement that exceeds our timeout does not mean that the server is down.
                ShouldHandle = new PredicateBuilder().Handle<Neo4jUnreachableException>().Handle<Neo4jTransientException>(fault => fault.IsRefusalToServe),
                FailureRatio = 0.5,
                MinimumThroughput = 8,
                SamplingDuration = TimeSpan.FromSeconds(10),
                // One attempt a second notices that the server is back.
                BreakDuration = TimeSpan.FromSeconds(1),
            })
            .Build();
        _readAttempt = Attempt(time, breaker, options.ReadStatementSeconds);
        _writeAttempt = Attempt(time, breaker, options.WriteStatementSeconds);
        _read = Call(time, options.ReadSeconds, Retry(attempts: 3, TimeSpan.FromMilliseconds(50), TimeSpan.FromSeconds(1), Lost));
        // A unit that was the victim of a deadlock, or whose server restarts, waits longer than a read would.
        _write = Call(
            time,
            options.WriteSeconds,
            retriesWrites ? Retry(attempts: 8, TimeSpan.FromMilliseconds(100), TimeSpan.FromSeconds(4), Lost.Handle<Neo4jCircuitOpenException>()) : null);
    }

    private static PredicateBuilder<object> Lost => new PredicateBuilder().Handle<Neo4jTransientException>().Handle<Neo4jUnreachableException>();

    /// <summary>Runs a read, all of it as one attempt.</summary>
    public ValueTask<T> ReadAsync<TState, T>(Func<TState, CancellationToken, ValueTask<T>> attempt, TState state, CancellationToken cancellation) =>
        RunAsync(
            _read,
            static (s, c) => s.Pipeline._readAttempt.ExecuteAsync(static (inner, token) => inner.Attempt(inner.State, token), (s.Attempt, s.State), c),
            (Pipeline: this, Attempt: attempt, State: state),
            cancellation);

    /// <summary>Runs a unit of writing. Its statements run through <see cref="AttemptAsync"/>.</summary>
    public ValueTask<T> WriteAsync<TState, T>(Func<TState, CancellationToken, ValueTask<T>> unit, TState state, CancellationToken cancellation) =>
        RunAsync(_write, unit, state, cancellation);

    /// <summary>Runs a statement of a unit of writing.</summary>
    public ValueTask<T> AttemptAsync<TState, T>(Func<TState, CancellationToken, ValueTask<T>> attempt, TState state, CancellationToken cancellation) =>
        RunAsync(_writeAttempt, attempt, state, cancellation);

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    private static ResiliencePipeline Attempt(TimeProvider time, ResiliencePipeline breaker, int seconds) =>
        Builder(time, "attempt").AddPipeline(breaker).AddTimeout(TimeSpan.FromSeconds(seconds)).Build();

    /// <summary>Polly reports retries, timeouts, rejections and the state of the circuit breaker as metrics of the meter Polly, under this name.</summary>
    private static ResiliencePipelineBuilder Builder(TimeProvider time, string part) =>
        new ResiliencePipelineBuilder { TimeProvider = time, Name = "neo4j", InstanceName = part }.ConfigureTelemetry(NullLoggerFactory.Instance);

    private ResiliencePipeline Call(TimeProvider time, int seconds, RetryStrategyOptions? retry)
    {
        var call = Builder(time, "call").AddTimeout(TimeSpan.FromSeconds(seconds));
        return (retry is null ? call : call.AddRetry(retry)).AddRateLimiter(_limiter).Build();
    }

    private static RetryStrategyOptions Retry(int attempts, TimeSpan first, TimeSpan longest, PredicateBuilder<object> when) => new()
    {
        ShouldHandle = when,
        MaxRetryAttempts = attempts,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = first,
        MaxDelay = longest,
    };

    private async ValueTask<T> RunAsync<TState, T>(
        ResiliencePipeline pipeline,
        Func<TState, CancellationToken, ValueTask<T>> work,
        TState state,
        CancellationToken cancellation)
    {
        try
        {
            return await pipeline.ExecuteAsync(work, state, cancellation);
        }
        catch (TimeoutRejectedException late)
        {
            throw new Neo4jTimeoutException(late.Timeout, late);
        }
        catch (BrokenCircuitException open)
        {
            throw new Neo4jCircuitOpenException(open.RetryAfter, open);
        }
        catch (RateLimiterRejectedException full)
        {
            throw new Neo4jTooBusyException(_options.InFlight, _options.Queue, full);
        }
    }
}
