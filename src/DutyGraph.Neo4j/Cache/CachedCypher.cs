using System.Globalization;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Internal;

namespace DutyGraph.Neo4j;

/// <summary>
/// A cache of the answers to reads. An answer is used for <see cref="Neo4jOptions.CacheSeconds"/> after it came, even if another program changes the graph
/// meanwhile. A write through this object and a change of the known revision are seen at once, because both are part of the key. Single flight: equal questions
/// at the same time are asked once. Failures are not cached. Questions about the server and the schema (<c>read/server</c>, <c>read/graph</c>) bypass the
/// cache: a probe, or a caller that waits for an index, needs the present state.
/// </summary>
public sealed class CachedCypher : ICypher
{
    private static readonly CypherStatement Revision = CypherFiles.Get("read/server/revision");

    private readonly ICypher _cypher;
    private readonly ServiceProvider _services;
    private readonly HybridCache _cache;
    private readonly HybridCacheEntryOptions _age;

    /// <summary>A number that each write increases. It is part of every key, so that no answer from before a write is found after it.</summary>
    private string _writes = "0";
    private long _written;

    private CachedCypher(ICypher cypher, Neo4jOptions options, TimeProvider time)
    {
        _cypher = cypher;
        _age = new() { Expiration = TimeSpan.FromSeconds(options.CacheSeconds), Flags = HybridCacheEntryFlags.DisableDistributedCache };
        var services = new ServiceCollection().AddSingleton(time).AddMemoryCache(memory =>
        {
            memory.SizeLimit = options.CacheBytes / MemorySize.Unit;
            memory.Clock = new Clock(time);
        });
        services.AddHybridCache(cache => cache.MaximumPayloadBytes = int.MaxValue).AddSerializer<CypherRows, MemorySize>();
        _services = services.BuildServiceProvider();
        _cache = _services.GetRequiredService<HybridCache>();
    }

    /// <summary>Puts a cache in front of a transport.</summary>
    /// <param name="cypher">The transport; it is disposed of together with the returned object.</param>
    /// <param name="options">Maximum age and total size of cached answers. If the age is 0, the transport itself is returned.</param>
    /// <param name="time">The clock for the age; null for the system clock.</param>
    public static ICypher Over(ICypher cypher, Neo4jOptions options, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.CacheSeconds == 0 ? cypher : new CachedCypher(cypher, options, time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public async ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(parameters);
        if (statement.Name.StartsWith("read/server/", StringComparison.Ordinal) || statement.Name.StartsWith("read/graph/", StringComparison.Ordinal))
        {
            return await _cypher.ReadAsync(statement, parameters, cancellation);
        }

        var writes = Volatile.Read(ref _writes);
        var revision = await WaitAsync(_cache.GetOrCreateAsync(writes, _cypher, RevisionAsync, _age, cancellationToken: CancellationToken.None), cancellation);
        var key = $"{writes} {revision} {QuestionKey.Of(statement, parameters)}";
        Neo4jTelemetry.CountRead(statement.Name);
        var asked = (Cypher: _cypher, Statement: statement, Parameters: parameters);
        return await WaitAsync(_cache.GetOrCreateAsync(key, asked, AskAsync, _age, cancellationToken: CancellationToken.None), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await _cypher.WriteAsync(work, cancellation);
        }
        finally
        {
            // After a failure too: the write may have been done although its answer was lost.
            Volatile.Write(ref _writes, Interlocked.Increment(ref _written).ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _cypher.DisposeAsync();
    }

    /// <summary>Cancellation ends only the caller's wait. The question goes on: others may wait for it, and the server would answer it anyway.</summary>
    private static ValueTask<T> WaitAsync<T>(ValueTask<T> answer, CancellationToken cancellation) =>
        answer.IsCompleted ? answer : new(answer.AsTask().WaitAsync(cancellation));

    private static ValueTask<CypherRows> AskAsync((ICypher Cypher, CypherStatement Statement, CypherParameters Parameters) asked, CancellationToken stop)
    {
        Neo4jTelemetry.CountMiss(asked.Statement.Name);
        return asked.Cypher.ReadAsync(asked.Statement, asked.Parameters, stop);
    }

    private static async ValueTask<string> RevisionAsync(ICypher cypher, CancellationToken stop)
    {
        var answer = await cypher.ReadAsync(Revision, CypherParameters.None, stop);
        return string.Join('.', answer.Rows.SelectMany(row => row).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
    }

    /// <summary>Adapts <see cref="TimeProvider"/> to the interface of the memory cache.</summary>
    private sealed class Clock(TimeProvider time) : ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
}
