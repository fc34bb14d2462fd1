using System.Globalization;
using Microsoft.Extensions.Time.Testing;

namespace DutyGraph.Neo4j.Tests.Cache;

/// <summary>
/// A fake graph behind a cache that stores one number. A read returns the number and the parameter name. Statements are counted and can be delayed. A write
/// raises the number and the revision; a manual change raises only the number.
/// </summary>
internal sealed class FakeGraph : ICypher
{
    public static readonly CypherStatement Number = new("test/number", "RETURN 1");

    private readonly Lock _lock = new();
    private long _number;
    private long _revision;

    public FakeTimeProvider Time { get; } = new();

    /// <summary>The number of statements that reached the graph, without those that read the revision.</summary>
    public int Reads { get; private set; }

    /// <summary>The number of statements that read the revision.</summary>
    public int Revisions { get; private set; }

    /// <summary>Awaited by each statement after it has read the number.</summary>
    public Func<CypherStatement, CancellationToken, Task> Hold { get; set; } = static (_, _) => Task.CompletedTask;

    public ICypher Cached(int seconds = 1, long bytes = 1 << 20) =>
        CachedCypher.Over(this, new() { CacheSeconds = seconds, CacheBytes = bytes }, Time);

    /// <summary>A write by another program.</summary>
    public void Write()
    {
        lock (_lock)
        {
            _number++;
            _revision++;
        }
    }

    /// <summary>A change that does not raise the revision, as made in Neo4j Browser.</summary>
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

    /// <summary>Returns the number that a read through the cache sees.</summary>
    public static async Task<long> NumberAsync(ICypher cypher, object? name = null, CancellationToken cancellation = default) =>
        Convert.ToInt64((await cypher.ReadAsync(Number, new() { ["name"] = name }, cancellation)).Rows[0][0], CultureInfo.InvariantCulture);

    private sealed class NoTransaction : ICypherTransaction
    {
        public ValueTask<CypherRows> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation) =>
            throw new NotSupportedException();
    }
}
