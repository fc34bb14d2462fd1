using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace DutyGraph.Neo4j;

/// <summary>A transaction over the Query API. Its first statement opens it on the server.</summary>
/// <param name="server">The server.</param>
/// <param name="pipeline">The pipeline for each statement.</param>
/// <param name="seconds">Timeout of the transaction on the server, in seconds.</param>
/// <param name="bookmarks">Bookmarks that the server must have reached before it starts.</param>
/// <param name="unit">Cancels the unit of work, and with it each of its statements.</param>
internal sealed class QueryApiTransaction(
    QueryApiServer server, StatementPipeline pipeline, int seconds, ImmutableArray<string> bookmarks, CancellationToken unit) : ICypherTransaction
{
    private Uri? _url;
    private string? _affinity;
    private Exception? _lost;
    private string _statement = "commit";

    /// <inheritdoc/>
    public async ValueTask<CypherRows> RunAsync(CypherStatement statement, CypherParameters parameters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(parameters);
        _statement = statement.Name;
        var opens = _url is null;
        var body = RequestWriter.Body(statement, parameters, read: false, opens ? seconds : 0, opens ? bookmarks.AsSpan() : []);
        var answer = await SendAsync(HttpMethod.Post, _url ?? server.Transactions, body, cancellation);
        if (opens)
        {
            var id = answer.Transaction ?? throw new NotNeo4jException(server.Transactions.Authority, "no transaction");
            _url = new($"{server.Transactions}/{Uri.EscapeDataString(id)}");
        }

        return answer.Rows;
    }

    /// <summary>Commits the transaction, if a statement was run.</summary>
    /// <returns>The bookmarks after the commit.</returns>
    /// <exception cref="Neo4jException">The outcome of the commit is unknown, or an earlier statement failed and nothing is committed.</exception>
    public async ValueTask<ImmutableArray<string>> CommitAsync()
    {
        if (_lost is not null)
        {
            ExceptionDispatchInfo.Throw(_lost);
        }

        return _url is null ? [] : (await SendAsync(HttpMethod.Post, new($"{_url}/commit"), default, unit)).Bookmarks;
    }

    /// <summary>Rolls the transaction back. If the server cannot be reached, its own timeout does so later.</summary>
    public async ValueTask RollBackAsync()
    {
        if (_url is null)
        {
            return;
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await server.SendAsync(HttpMethod.Delete, _url, default, _affinity, _statement, patience.Token);
        }
        catch (Exception gone) when (gone is Neo4jException or OperationCanceledException)
        {
            // The transaction is gone already or will be soon. The first failure is the one to report.
        }
    }

    private async ValueTask<Answer> SendAsync(HttpMethod method, Uri url, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(unit, cancellation);
        try
        {
            var (answer, affinity) = await pipeline.AttemptAsync(
                static (s, c) => s.Server.SendAsync(s.Method, s.Url, s.Body, s.Affinity, s.Statement, c),
                (Server: server, Method: method, Url: url, Body: body, Affinity: _affinity, Statement: _statement),
                both.Token);
            _affinity ??= affinity;
            return answer;
        }
        catch (Exception fault)
        {
            _lost ??= fault;
            throw;
        }
    }
}
