namespace DutyGraph.Neo4j;

/// <summary>
/// All that the store knows of a Neo4j server: run this statement with these parameters, read or write, in this transaction. The HTTP Query API and the
/// official driver stand behind it; a cache of answers stands before it.
/// </summary>
public interface ICypher : IAsyncDisposable
{
    /// <summary>Runs a reading statement in a transaction of its own. It is run again where trying again helps.</summary>
    /// <param name="statement">What to run.</param>
    /// <param name="parameters">Its parameters, all of them.</param>
    /// <param name="cancellation">Ends the wait and, where the server can be told, the statement.</param>
    /// <exception cref="Neo4jException">The server refused it or cannot be reached.</exception>
    ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);

    /// <summary>
    /// Runs a unit of work in one transaction: all of it is committed, or none. The unit is run from its beginning where trying again helps, so it must be able
    /// to run twice.
    /// </summary>
    /// <typeparam name="T">What the work comes to.</typeparam>
    /// <param name="work">Runs its statements through the transaction that it is given. An exception of its own rolls back.</param>
    /// <param name="cancellation">Ends the wait and rolls back.</param>
    /// <exception cref="Neo4jException">The server refused it or cannot be reached.</exception>
    ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation);
}

/// <summary>An open transaction. It is committed and ended by who opened it.</summary>
public interface ICypherTransaction
{
    /// <summary>Runs a statement, and reads all its rows.</summary>
    /// <exception cref="Neo4jException">The server refused it or cannot be reached; the transaction is lost.</exception>
    ValueTask<CypherRows> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation);
}
