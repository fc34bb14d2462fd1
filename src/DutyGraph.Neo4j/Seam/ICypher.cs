namespace DutyGraph.Neo4j;

/// <summary>
/// The interface to a Neo4j server: runs statements with parameters in reading or writing transactions. Implementations are the HTTP Query API and the official
/// driver; a cache of answers can be put in front.
/// </summary>
public interface ICypher : IAsyncDisposable
{
    /// <summary>Runs a reading statement in its own transaction. It is retried after failures that may pass.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="parameters">All its parameters.</param>
    /// <param name="cancellation">Ends the wait and, if possible, the statement on the server.</param>
    /// <exception cref="Neo4jException">The server rejected the statement or cannot be reached.</exception>
    ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);

    /// <summary>
    /// Runs a unit of work in one transaction: all of it is committed, or nothing. After a failure that may pass, the whole unit is run again, so it must be
    /// repeatable.
    /// </summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="work">The work, which runs its statements in the given transaction. An exception rolls the transaction back.</param>
    /// <param name="cancellation">Ends the wait and rolls back.</param>
    /// <exception cref="Neo4jException">The server rejected a statement or cannot be reached.</exception>
    ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation);
}

/// <summary>An open transaction. The code that opened it commits it or rolls it back.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs a statement and reads all its rows.</summary>
    /// <exception cref="Neo4jException">The server rejected the statement or cannot be reached; the transaction is lost.</exception>
    ValueTask<CypherRows> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);
}
