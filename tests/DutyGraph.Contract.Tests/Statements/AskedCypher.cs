using System.Collections.Concurrent;
using DutyGraph.Neo4j;

namespace DutyGraph.Contract.Tests.Statements;

/// <summary>Writes down what is read, and hands it on.</summary>
internal sealed class AskedCypher(ICypher cypher) : ICypher
{
    private readonly ConcurrentQueue<(CypherStatement Statement, CypherParameters Parameters)> _asked = new();

    /// <summary>What was read, in order.</summary>
    public IReadOnlyList<(CypherStatement Statement, CypherParameters Parameters)> Asked => [.. _asked];

    /// <summary>The files that were run, in order.</summary>
    public IEnumerable<string> Names => _asked.Select(asked => asked.Statement.Name);

    public ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        _asked.Enqueue((statement, parameters));
        return cypher.ReadAsync(statement, parameters, cancellation);
    }

    public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation) => cypher.WriteAsync(work, cancellation);

    /// <summary>It is another's.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
