using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DutyGraph.Neo4j;

/// <summary>One database of a server over the Query API: sends a request once and reads the answer. Credentials are only in the header.</summary>
internal sealed class QueryApiServer : IDisposable
{
    private const string Typed = "application/vnd.neo4j.query";
    private const string Affinity = "neo4j-cluster-affinity";
    private static readonly MediaTypeHeaderValue TypedContent = new(Typed);

    private readonly HttpMessageInvoker _http;
    private readonly AuthenticationHeaderValue? _credentials;
    private readonly string _server;
    private readonly string _database;

    /// <summary>Uses the database of the options.</summary>
    /// <param name="options">Valid options.</param>
    /// <param name="handler">The HTTP handler, which is disposed of with this object.</param>
    public QueryApiServer(Neo4jOptions options, HttpMessageHandler handler)
    {
        var url = new Uri(options.Url);
        _server = url.GetLeftPart(UriPartial.Authority);
        _database = options.Database;
        Query = new($"{_server}/db/{Uri.EscapeDataString(options.Database)}/query/v2");
        Transactions = new($"{Query}/tx");
        _credentials = Credentials(options);
        _http = new(handler);
    }

    /// <summary>The URL to run a statement in its own transaction.</summary>
    public Uri Query { get; }

    /// <summary>The URL to open a transaction. Open transactions have URLs below it.</summary>
    public Uri Transactions { get; }

    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <param name="method">POST, or DELETE to roll a transaction back.</param>
    /// <param name="url">A URL of this database.</param>
    /// <param name="body">The body in typed JSON, or empty.</param>
    /// <param name="affinity">The cluster affinity that the server sent when the transaction was opened; null if there is none.</param>
    /// <param name="statement">The file of the statement.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The answer, which has no error, and the cluster affinity of the member that answered.</returns>
    /// <exception cref="Neo4jException">The server rejected the request or cannot be reached.</exception>
    public async ValueTask<(Answer Answer, string? Affinity)> SendAsync(
        HttpMethod method, Uri url, ReadOnlyMemory<byte> body, string? affinity, string statement, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, url) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = TypedContent;
        request.Headers.TryAddWithoutValidation("Accept", Typed);
        request.Headers.Authorization = _credentials;
        if (affinity is not null)
        {
            request.Headers.TryAddWithoutValidation(Affinity, affinity);
        }

        return await Neo4jTelemetry.AttemptAsync(
            statement,
            _database,
            static (activity, s) =>
            {
                DistributedContextPropagator.Current.Inject(
                    activity, s.Request.Headers, static (headers, name, value) => ((HttpRequestHeaders)headers!).TryAddWithoutValidation(name, value));
                return s.Server.SendAsync(s.Request, s.Url, s.Statement, s.Cancellation);
            },
            (Server: this, Request: request, Url: url, Statement: statement, Cancellation: cancellation));
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private static AuthenticationHeaderValue? Credentials(Neo4jOptions options) => options switch
    {
        { Token: { } token } => new("Bearer", token),
        { Password: { } password } => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.User}:{password}"))),
        _ => null,
    };

    private async ValueTask<(Answer Answer, string? Affinity)> SendAsync(HttpRequestMessage request, Uri url, string statement, CancellationToken cancellation)
    {
        try
        {
            using var response = await _http.SendAsync(request, cancellation);
            var answer = await ReadAsync(response, cancellation);
            return answer.Error is { } refused
                ? throw Error(response.StatusCode, refused, url, statement)
                : (answer, response.Headers.TryGetValues(Affinity, out var members) ? members.FirstOrDefault() : null);
        }
        catch (HttpRequestException lost)
        {
            throw new Neo4jUnreachableException(_server, lost.InnerException?.Message ?? lost.Message, lost);
        }
        catch (IOException lost)
        {
            throw new Neo4jUnreachableException(_server, lost.Message, lost);
        }
        catch (OperationCanceledException late) when (!cancellation.IsCancellationRequested)
        {
            throw new Neo4jUnreachableException(_server, "no connection in time", late);
        }
    }

    private async ValueTask<Answer> ReadAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var body = await BodyBuffer.ReadAsync(response.Content, cancellation);
        try
        {
            var answer = AnswerReader.Read(body.Bytes);
            return response.IsSuccessStatusCode || answer.Error is not null ? answer : throw Status(response);
        }
        catch (JsonException fault)
        {
            throw response.IsSuccessStatusCode ? new NotNeo4jException(_server, fault.Message, fault) : Status(response);
        }
    }

    /// <summary>Maps an error of Neo4j to an exception. An unknown path has the same code as a malformed request, so the status and the URL decide.</summary>
    private Neo4jException Error(HttpStatusCode status, AnswerError error, Uri url, string statement) => (status, error.Code) switch
    {
        (HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid") when url == Query || url == Transactions => new NotNeo4jException(_server, "HTTP 404"),
        // The server has ended the transaction or has been restarted: the transaction is rolled back.
        (HttpStatusCode.NotFound, "Neo.ClientError.Request.Invalid") => new Neo4jTransientException(error.Code, error.Message),
        _ => Neo4jCodes.Error(error.Code, error.Message, statement),
    };

    /// <summary>Maps a status without an error of Neo4j to an exception: another program answered, a proxy, or a server that is stopping (500).</summary>
    private Neo4jException Status(HttpResponseMessage response)
    {
        var status = $"HTTP {(int)response.StatusCode}";
        return response.StatusCode switch
        {
            HttpStatusCode.Unauthorized => new Neo4jUnauthorisedException("Neo.ClientError.Security.Unauthorized", status),
            HttpStatusCode.Forbidden => new Neo4jForbiddenException("Neo.ClientError.Security.Forbidden", status),
            >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests =>
                new Neo4jUnreachableException(_server, status) { RetryAfter = response.Headers.RetryAfter?.Delta },
            _ => new NotNeo4jException(_server, status),
        };
    }
}
