using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace DutyGraph.Neo4j;

/// <summary>A transaction over the Query API. Its first statement opens it, and until then the server knows nothing of it.</summary>
/// <param name="server">Where it is.</param>
/// <param name="pipeline">What each of its statements passes.</param>
/// <param name="seconds">When the server is to give it up.</param>
/// <param name="bookmarks">What the server must have seen before.</param>
/// <param name="unit">Ends the unit of work and so each of its statements.</param>
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

    /// <summary>Commits, where anything was run.</summary>
    /// <returns>The bookmarks of what was written.</returns>
    /// <exception cref="Neo4jException">It is not known to be committed, or a statement before was lost and nothing is.</exception>
    public async ValueTask<ImmutableArray<string>> CommitAsync()
    {
        if (_lost is not null)
        {
            ExceptionDispatchInfo.Throw(_lost);
        }

        return _url is null ? [] : (await SendAsync(HttpMethod.Post, new($"{_url}/commit"), default, unit)).Bookmarks;
    }

    /// <summary>Gives back what the transaction holds. The server does so itself, later, where it cannot be told.</summary>
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
            // It is gone already, or will be: what failed first is what counts.
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
