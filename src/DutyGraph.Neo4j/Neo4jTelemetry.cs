using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DutyGraph.Neo4j;

/// <summary>
/// Traces and metrics of statements: <see cref="ActivitySource"/> and <see cref="Meter"/> DutyGraph.Neo4j, with the attributes of OpenTelemetry's semantic
/// conventions for databases. Statements are named by their files; parameter values are not recorded.
/// </summary>
internal static class Neo4jTelemetry
{
    private const string Name = "DutyGraph.Neo4j";
    private const string Statement = "db.query.summary";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "db.client.operation.duration", "s", "Duration of each attempt to run a statement.");
    private static readonly Counter<long> Reads = Meter.CreateCounter<long>("dutygraph.cache.reads", "{read}", "Reads through the answer cache.");
    private static readonly Counter<long> Misses = Meter.CreateCounter<long>("dutygraph.cache.misses", "{read}", "Reads that the answer cache sent to Neo4j.");

    /// <summary>Runs an attempt in a span of its own, and records its duration. An error is recorded with Neo4j's code, or one of ours.</summary>
    /// <param name="statement">The statement's file.</param>
    /// <param name="database">The database.</param>
    /// <param name="attempt">The attempt. It gets the span; null if nobody listens.</param>
    /// <param name="state">What the attempt needs.</param>
    public static async ValueTask<T> AttemptAsync<TState, T>(string statement, string database, Func<Activity?, TState, ValueTask<T>> attempt, TState state)
    {
        var (start, error) = (Stopwatch.GetTimestamp(), (string?)null);
        using var activity = Source.StartActivity(statement, ActivityKind.Client);
        activity?.SetTag("db.system.name", "neo4j").SetTag("db.namespace", database).SetTag(Statement, statement);
        try
        {
            return await attempt(activity, state);
        }
        catch (Exception fault)
        {
            error = (fault as Neo4jException)?.Code ?? fault.GetType().Name;
            activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", error);
            throw;
        }
        finally
        {
            if (Duration.Enabled)
            {
                Duration.Record(
                    Stopwatch.GetElapsedTime(start).TotalSeconds, new("db.system.name", "neo4j"), new(Statement, statement), new("error.type", error));
            }
        }
    }

    /// <summary>Counts a read through the cache.</summary>
    public static void CountRead(string statement) => Reads.Add(1, new KeyValuePair<string, object?>(Statement, statement));

    /// <summary>Counts a read that the cache had to send to Neo4j.</summary>
    public static void CountMiss(string statement) => Misses.Add(1, new KeyValuePair<string, object?>(Statement, statement));
}
