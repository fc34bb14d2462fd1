using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace DutyGraph.Neo4j.Tests.Cache;

/// <summary>
/// A graph of one number behind a cache: a read answers the number, with the parameter name beside it. Statements are counted, and can be held up; a write
/// raises number and revision, a change by hand the number alone.
/// </summary>
internal sealed class FakeGraph : ICypher
{
    public static readonly CypherStatement Number = new("test/number", "RETURN 1");

    private readonly Lock _lock = new();
    private long _number;
    private long _revision;

    public FakeTimeProvider Time { get; } = new();

    /// <summary>Statements that reached the graph, but those for the revision.</summary>
    public int Reads { get; private set; }

    /// <summary>Questions for the revision.</summary>
    public int Revisions { get; private set; }

    /// <summary>Awaited by each statement after it has seen the number.</summary>
    public Func<CypherStatement, CancellationToken, Task> Hold { get; set; } = static (_, _) => Task.CompletedTask;

    public ICypher Cached(int seconds = 1, long bytes = 1 << 20) =>
        CachedCypher.Over(this, new() { CacheSeconds = seconds, CacheBytes = bytes }, Time);

    /// <summary>A write of somebody else's.</summary>
    public void Write()
    {
        lock (_lock)
        {
            _number++;
            _revision++;
        }
    }

    /// <summary>A change of somebody who does not know of revisions, as in Neo4j Browser.</summary>
    public void ChangeByHand()
    {
        lock (_lock)
        {
            _number++;
        }
    }

    public async ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        long seen;
        lock (_lock)
        {
            var isRevision = statement.Name == "read/server/revision";
            seen = isRevision ? _revision : _number;
            (Reads, Revisions) = isRevision ? (Reads, Revisions + 1) : (Reads + 1, Revisions);
        }

        await Hold(statement, cancellation);
        return new(["number", "name"], [[seen, parameters.Values.GetValueOrDefault("name")]]);
    }

    public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation)
    {
        Write();
        return work(new NoTransaction());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>The number that a read through the cache sees.</summary>
    public static async Task<long> NumberAsync(ICypher cypher, object? name = null, CancellationToken cancellation = default) =>
        Convert.ToInt64((await cypher.ReadAsync(Number, new() { ["name"] = name }, cancellation)).Rows[0][0], CultureInfo.InvariantCulture);

    private sealed class NoTransaction : ICypherTransaction
    {
        public ValueTask<CypherRows> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
            throw new NotSupportedException();
    }
}
