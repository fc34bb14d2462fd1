using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DutyGraph.Neo4j.Tests.Stub;

/// <summary>Records the spans and durations of statements, and the instruments of Polly that measured something. Other tests run at the same time.</summary>
internal sealed class Observed : IDisposable
{
    private readonly ConcurrentQueue<Activity> _spans = new();
    private readonly ConcurrentQueue<IReadOnlyDictionary<string, object?>> _durations = new();
    private readonly ConcurrentQueue<(string Instrument, IReadOnlyDictionary<string, object?> Tags)> _polly = new();
    private readonly ActivityListener _listener;
    private readonly MeterListener _meters;

    public Observed()
    {
        _listener = new()
        {
            ShouldListenTo = source => source.Name.StartsWith("DutyGraph.", StringComparison.Ordinal),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
        _meters = new()
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "db.client.operation.duration" || instrument.Meter.Name == "Polly")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Record(instrument, tags));
        _meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Record(instrument, tags));
        _meters.Start();
    }

    /// <summary>The spans that ended, in this order.</summary>
    public IEnumerable<Activity> Spans => _spans;

    /// <summary>The instruments of Polly, with the tags of each measurement.</summary>
    public IEnumerable<(string Instrument, IReadOnlyDictionary<string, object?> Tags)> Polly => _polly;

    /// <summary>Returns the span of a statement, the first that ended.</summary>
    public Activity Span(string statement) => _spans.First(span => span.OperationName == statement);

    /// <summary>Returns the error with which the first duration of a statement was recorded; null for success.</summary>
    public object? Error(string statement) => _durations.First(tags => Equals(tags["db.query.summary"], statement))["error.type"];

    public void Dispose()
    {
        _listener.Dispose();
        _meters.Dispose();
    }

    private void Record(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var all = new Dictionary<string, object?>(tags.ToArray());
        if (instrument.Meter.Name == "Polly")
        {
            _polly.Enqueue((instrument.Name, all));
        }
        else
        {
            _durations.Enqueue(all);
        }
    }
}
