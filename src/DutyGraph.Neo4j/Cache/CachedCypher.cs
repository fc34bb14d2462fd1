namespace DutyGraph.Neo4j;

/// <summary>
/// Answers reads from memory while the graph stands at one revision, which is asked for at most every <see cref="Neo4jOptions.CacheSeconds"/>: an answer shows
/// every write that was done that long before it was asked for, and every write through this at once. Equal questions at the same time are asked once. Failures
/// are not kept.
/// </summary>
public sealed class CachedCypher : ICypher
{
    private static readonly CypherStatement Revision = CypherFiles.Get("read/server/revision");

    private readonly ICypher _cypher;
    private readonly Revisions _revisions;
    private readonly Func<Question, CancellationToken, ValueTask<CypherRows>> _ask;

    private CachedCypher(ICypher cypher, Neo4jOptions options, TimeProvider time)
    {
        _cypher = cypher;
        _ask = (question, stop) => _cypher.ReadAsync(question.Statement, question.Parameters, stop);
        _revisions = new(TimeSpan.FromSeconds(options.CacheSeconds), options.CacheBytes, time, async stop =>
            [.. (await _cypher.ReadAsync(Revision, CypherParameters.None, stop)).Rows.SelectMany(row => row)]);
    }

    /// <summary>Puts a cache before a transport.</summary>
    /// <param name="cypher">Disposed of with what is returned.</param>
    /// <param name="options">How old and how many bytes answers may be; with no age the transport itself is returned.</param>
    /// <param name="time">Tells the age; the system's where none is given.</param>
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
        var answers = await _revisions.CurrentAsync(cancellation);
        return await answers.GetAsync(new(statement, parameters), _ask, cancellation);
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
            // Also where it failed: what was lost on the way may have been done.
            _revisions.Forget();
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _cypher.DisposeAsync();
}
