using System.Diagnostics;
using Bolt = global::Neo4j.Driver;

namespace DutyGraph.Neo4j;

/// <summary>
/// A transport over Neo4j's official driver: Bolt, routing in a cluster, bookmarks, and the driver's own retries of units of writing. Reads run in auto-commit
/// transactions, which cost less than transactions that the driver retries, and are retried by the pipeline.
/// </summary>
internal sealed class DriverCypher : ICypher
{
    private readonly Neo4jOptions _options;
    private readonly Bolt.IDriver _driver;
    private readonly StatementPipeline _pipeline;
    private volatile Bolt.IBookmarkManager _bookmarks = NewBookmarks();

    /// <summary>Creates a transport to the server of the options.</summary>
    /// <param name="options">Valid options.</param>
    /// <param name="time">The clock of timeouts, waits and the circuit breaker.</param>
    public DriverCypher(Neo4jOptions options, TimeProvider time)
    {
        _options = options;
        _pipeline = new(options, time, retriesWrites: false);
        _driver = Bolt.GraphDatabase.Driver(new Uri(options.Url), Credentials(options), config => config
            .WithUserAgent("DutyGraph/1.0")
            // Twice as many as statements in flight: abandoned statements keep their connection until the server ends them.
            .WithMaxConnectionPoolSize(2 * options.InFlight)
            .WithConnectionTimeout(TimeSpan.FromSeconds(5))
            .WithConnectionAcquisitionTimeout(TimeSpan.FromSeconds(options.ReadStatementSeconds))
            .WithMaxTransactionRetryTime(TimeSpan.FromSeconds(Math.Min(30, options.WriteSeconds)))
            .WithFetchSize(Bolt.Config.Infinite)
            .WithNotificationsDisabled());
    }

    /// <summary>The name of the database.</summary>
    public string Database => _options.Database;

    /// <inheritdoc/>
    public async ValueTask<CypherRows> ReadAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(parameters);
        try
        {
            return await _pipeline.ReadAsync(
                static (s, c) => Neo4jTelemetry.AttemptAsync(
                    s.Statement.Name,
                    s.Cypher.Database,
                    static (activity, read) => new ValueTask<CypherRows>(
                        read.Cypher.ReadOnceAsync(read.Statement, read.Parameters, activity).WaitAsync(read.Cancellation)),
                    (s.Cypher, s.Statement, s.Parameters, Cancellation: c)),
                (Cypher: this, Statement: statement, Parameters: parameters),
                cancellation);
        }
        catch (Neo4jTimeoutException)
        {
            // The read may have waited in vain for bookmarks of a database that has been restored.
            _bookmarks = NewBookmarks();
            throw;
        }
    }

    /// <inheritdoc/>
    public ValueTask<T> WriteAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return _pipeline.WriteAsync(
            static (s, c) => new ValueTask<T>(s.Cypher.WriteOnceAsync(s.Work, c).WaitAsync(c)),
            (Cypher: this, Work: work),
            cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _pipeline.Dispose();
        await _driver.DisposeAsync();
    }

    private static Bolt.IBookmarkManager NewBookmarks() => Bolt.GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    private static Bolt.IAuthToken Credentials(Neo4jOptions options) => options switch
    {
        { Token: { } token } => Bolt.AuthTokens.Bearer(token),
        { Password: { } password } => Bolt.AuthTokens.Basic(options.User, password),
        _ => Bolt.AuthTokens.None,
    };

    private async Task<CypherRows> ReadOnceAsync(CypherStatement statement, CypherParameters parameters, Activity? activity)
    {
        try
        {
            await using var session = Session(Bolt.AccessMode.Read);
            var cursor = await session.RunAsync(
                statement.Text,
                DriverValues.Parameters(parameters),
                config => config.WithTimeout(TimeSpan.FromSeconds(_options.ReadStatementSeconds)).WithMetadata(Context(activity)));
            return await DriverValues.RowsAsync(cursor);
        }
        catch (Bolt.Neo4jException fault)
        {
            throw Error(fault, statement.Name);
        }
    }

    /// <summary>
    /// Returns the W3C context of a span as metadata of a transaction, which Neo4j shows in its query log and in SHOW TRANSACTIONS. Bolt has no metadata of
    /// single statements, so a transaction that writes gets the context of its caller.
    /// </summary>
    private static Dictionary<string, object> Context(Activity? activity)
    {
        var context = new Dictionary<string, object>(StringComparer.Ordinal);
        DistributedContextPropagator.Current.Inject(activity, context, static (all, name, value) => ((Dictionary<string, object>)all!)[name] = value);
        return context;
    }

    private async Task<T> WriteOnceAsync<T>(Func<ICypherTransaction, ValueTask<T>> work, CancellationToken unit)
    {
        try
        {
            await using var session = Session(Bolt.AccessMode.Write);
            return await session.ExecuteWriteAsync(
                runner => new DriverTransaction(runner, this, unit).UnitAsync(work),
                config => config.WithTimeout(TimeSpan.FromSeconds(_options.WriteSeconds)).WithMetadata(Context(Activity.Current)));
        }
        catch (Bolt.Neo4jException fault)
        {
            throw Error(fault, "commit");
        }
    }

    private Bolt.IAsyncSession Session(Bolt.AccessMode mode) => _driver.AsyncSession(session => session
        .WithDatabase(_options.Database)
        .WithDefaultAccessMode(mode)
        .WithBookmarkManager(_bookmarks));

    /// <summary>Maps an exception of the driver to the exception that both transports throw.</summary>
    internal Neo4jException Error(Bolt.Neo4jException fault, string statement)
    {
        if (fault is Bolt.InvalidBookmarkException or Bolt.InvalidBookmarkMixtureException)
        {
            // The database of these bookmarks has been replaced or restored.
            _bookmarks = NewBookmarks();
        }

        return fault switch
        {
            Bolt.ServiceUnavailableException or Bolt.SessionExpiredException or Bolt.ConnectionReadTimeoutException =>
                new Neo4jUnreachableException(_options.Url, fault.Message, fault),
            { Code: { } code } when code.StartsWith("Neo.", StringComparison.Ordinal) => Neo4jCodes.Error(code, fault.Message, statement, fault),
            Bolt.SecurityException => new Neo4jUnreachableException(_options.Url, fault.Message, fault),
            _ => new Neo4jStatementException(fault.Code ?? fault.GetType().Name, statement, fault.Message),
        };
    }
}
