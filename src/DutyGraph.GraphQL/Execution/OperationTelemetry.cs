using System.Collections.Concurrent;
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

    // Clients choose the names. Without a bound, one client could fill the memory of everything that stores metrics.
    private static readonly BoundedNames Names = new(500);

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
            new("graphql.operation.type", _type), new("graphql.operation.name", Names.Of(_name)), new("graphql.result", Result?.ToString() ?? "Failed"));
    }
}

/// <summary>Bounds the number of values that an attribute of a metric can have. Thread-safe.</summary>
/// <param name="most">The number of names that are kept: the first ones.</param>
internal sealed class BoundedNames(int most)
{
    /// <summary>Stands for all further names.</summary>
    public const string Other = "_OTHER";

    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Returns the name, or <see cref="Other"/> if others came first.</summary>
    public string Of(string name)
    {
        if (_names.ContainsKey(name))
        {
            return name;
        }

        // A name that is added twice at once counts twice: the bound holds.
        if (Volatile.Read(ref _count) >= most || Interlocked.Increment(ref _count) > most)
        {
            return Other;
        }

        _names.TryAdd(name, true);
        return name;
    }
}
