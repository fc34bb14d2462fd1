using System.Diagnostics;
using System.Diagnostics.Metrics;
using DutyGraph.GraphQL.Language;

namespace DutyGraph.GraphQL.Execution;

/// <summary>
/// The trace and the metric of one operation: <see cref="ActivitySource"/> and <see cref="Meter"/> DutyGraph.GraphQL, with the attributes of OpenTelemetry's
/// semantic conventions. Dispose it when the operation ends.
/// </summary>
internal sealed class OperationTelemetry : IDisposable
{
    private const string Name = "DutyGraph.GraphQL";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("graphql.operation.duration", "s", "Duration of operations.");

    private readonly string _type;
    private readonly string _name;
    private readonly Activity? _activity;
    private readonly long _start = Stopwatch.GetTimestamp();

    private OperationTelemetry(OperationDefinitionNode operation)
    {
        (_type, _name) = (operation.Operation.ToString().ToLowerInvariant(), operation.Name?.Value ?? "");
        _activity = Source.StartActivity(_name.Length == 0 ? _type : $"{_type} {_name}");
        _activity?.SetTag("graphql.operation.type", _type).SetTag("graphql.operation.name", _name);
    }

    /// <summary>The outcome of the operation; null if it ended with an exception.</summary>
    public ResultKind? Result { get; set; }

    /// <summary>Starts the trace and the clock; null if nobody listens.</summary>
    public static OperationTelemetry? Start(OperationDefinitionNode operation) => Source.HasListeners() || Duration.Enabled ? new(operation) : null;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Result != ResultKind.Executed)
        {
            _activity?.SetStatus(ActivityStatusCode.Error);
        }

        _activity?.Dispose();
        Duration.Record(
            Stopwatch.GetElapsedTime(_start).TotalSeconds,
            new("graphql.operation.type", _type), new("graphql.operation.name", _name), new("graphql.result", Result?.ToString() ?? "Failed"));
    }
}
