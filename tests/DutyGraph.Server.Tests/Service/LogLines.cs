using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace DutyGraph.Server.Tests.Service;

/// <summary>A log provider that keeps the lines of the service itself: event id, level and text.</summary>
public sealed class LogLines : ILoggerProvider, ILogger
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentQueue<(int Id, string Line, Exception? Fault)> _said = new();

    /// <summary>Returns the lines up to the first one with this event id (1001 Information 已读 …). Waits for it, because loading runs in the
    /// background.</summary>
    public async Task<IReadOnlyList<string>> SaidAsync(int eventId)
    {
        for (var started = Stopwatch.StartNew(); started.Elapsed < Patience; await Task.Delay(20))
        {
            if (_said.Any(said => said.Id == eventId))
            {
                return [.. _said.Select(said => said.Line)];
            }
        }

        throw new TimeoutException($"Event {eventId} was not said in {Patience}: {this}");
    }

    /// <summary>Returns the exceptions of the lines with this event id; null for a line without one.</summary>
    public IEnumerable<Exception?> Faults(int eventId) => _said.Where(said => said.Id == eventId).Select(said => said.Fault);

    public override string ToString() => string.Join('\n', _said.Select(said => said.Line));

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (eventId.Id >= 1000)
        {
            _said.Enqueue((eventId.Id, $"{eventId.Id} {logLevel} {formatter(state, exception)}", exception));
        }
    }

    public void Dispose()
    {
    }
}
