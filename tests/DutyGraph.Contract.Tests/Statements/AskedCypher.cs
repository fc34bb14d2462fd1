using System.Collections.Concurrent;
using DutyGraph.Neo4j;

namespace DutyGraph.Contract.Tests.Statements;

/// <summary>Records the statements that are read, and passes them on.</summary>
internal sealed class AskedCypher(ICypher cypher) : ICypher
{
    private readonly ConcurrentQueue<(CypherStatement Statement, CypherParameters Parameters)> _asked = new();

    /// <summary>The statements that were read, in order.</summary>
    public IReadOnlyList<(CypherStatement Statement, CypherParameters Parameters)> Asked => [.. _asked];

    /// <summary>The names of the statements that were run, in order.</summary>
    public IEnumerable<string> Names => _asked.Select(asked => asked.Statement.Name);

    public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        _asked.Enqueue((statement, parameters));
        return cypher.ReadAsync(statement, parameters, cancellation);
    }

    public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation) => cypher.WriteAsync(work, cancellation);

    /// <summary>Does nothing: the wrapped object belongs to the caller.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
