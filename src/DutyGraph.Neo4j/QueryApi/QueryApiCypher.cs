namespace DutyGraph.Neo4j;

/// <summary>The transport over Neo4j's HTTP Query API, which every build contains.</summary>
internal sealed class QueryApiCypher : ICypher
{
    private readonly Bookmarks _bookmarks = new();
    private readonly QueryApiServer _server;
    private readonly StatementPipeline _pipeline;
    private readonly Neo4jOptions _options;

    private QueryApiCypher(QueryApiServer server, StatementPipeline pipeline, Neo4jOptions options)
    {
        _server = server;
        _pipeline = pipeline;
        _options = options;
    }

    /// <summary>Creates a transport to the server of the options.</summary>
    /// <param name="options">Valid options.</param>
    /// <param name="time">The clock of timeouts, waits and the circuit breaker.</param>
    public static QueryApiCypher Create(Neo4jOptions options, TimeProvider time) => Create(options, time, new SocketsHttpHandler
    {
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // DNS may change.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        MaxConnectionsPerServer = options.InFlight + 8,
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    });

    /// <summary>Creates the transport with a given HTTP handler.</summary>
    /// <param name="options">Valid options.</param>
    /// <param name="time">The clock of timeouts, waits and the circuit breaker.</param>
    /// <param name="handler">The HTTP handler.</param>
    internal static QueryApiCypher Create(Neo4jOptions options, TimeProvider time, HttpMessageHandler handler) =>
        new(new(options, handler), new(options, time), options);

    /// <inheritdoc/>
    public async ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(parameters);
        try
        {
            return await _pipeline.ReadAsync(
                static (s, c) => s.Cypher.ReadOnceAsync(s.Statement, s.Parameters, c),
                (Cypher: this, Statement: statement, Parameters: parameters),
                cancellation);
        }
        catch (Neo4jTimeoutException late)
        {
            _bookmarks.ForgetAfter(late);
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _pipeline.WriteAsync(static (s, c) => s.Cypher.WriteOnceAsync(s.Work, c), (Cypher: this, Work: work), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _pipeline.Dispose();
        _server.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<CypherRows> ReadOnceAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        var bookmarks = _bookmarks.Latest;
        var body = RequestWriter.Body(statement, parameters, read: true, _options.ReadStatementSeconds, bookmarks.AsSpan());
        try
        {
            var (answer, _) = await _server.SendAsync(HttpMethod.Post, _server.Query, body, affinity: null, statement.Name, cancellation);
            _bookmarks.Replace(bookmarks, answer.Bookmarks);
            return answer.Rows;
        }
        catch (Neo4jTransientException fault)
        {
            _bookmarks.ForgetAfter(fault);
            throw;
        }
    }

    private async ValueTask<T> WriteOnceAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation)
    {
        var bookmarks = _bookmarks.Latest;
        var transaction = new QueryApiTransaction(_server, _pipeline, _options.WriteSeconds, bookmarks, cancellation);
        try
        {
            var result = await work(transaction);
            _bookmarks.Replace(bookmarks, await transaction.CommitAsync());
            return result;
        }
        catch (Exception fault)
        {
            await transaction.RollBackAsync();
            _bookmarks.ForgetAfter(fault);
            throw;
        }
    }
}
