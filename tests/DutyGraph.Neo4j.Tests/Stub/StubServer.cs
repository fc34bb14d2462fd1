using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DutyGraph.Neo4j.Tests.Stub;

/// <summary>An HTTP server on loopback that gives the answers set by the test and records the requests.</summary>
internal sealed class StubServer : IDisposable
{
    public const string Nothing = """{"data":{"fields":[],"values":[]},"bookmarks":["FB:1"]}""";

    private readonly HttpListener _listener = new();
    private readonly Func<Request, StubAnswer> _answer;

    public StubServer(Func<Request, StubAnswer> answer)
    {
        _answer = answer;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Url + "/");
        _listener.Start();
        _ = ServeAsync();
    }

    public string Url { get; }

    public ConcurrentQueue<Request> Requests { get; } = new();

    public Neo4jOptions Options => new() { Url = Url, Password = "secret-password" };

    public static StubAnswer Refusal(int status, string code, string message = "because") =>
        new(status, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context));
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        using var reader = new StreamReader(context.Request.InputStream);
        var request = new Request(
            context.Request.HttpMethod,
            context.Request.RawUrl!,
            await reader.ReadToEndAsync(),
            context.Request.Headers.AllKeys.ToDictionary(key => key!, key => context.Request.Headers[key]!, StringComparer.OrdinalIgnoreCase));
        Requests.Enqueue(request);
        var answer = _answer(request);
        await answer.Hold;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }

        var body = Encoding.UTF8.GetBytes(answer.Body);
        if (answer.Status == 0)
        {
            context.Response.ContentLength64 = body.Length + 1;
            await context.Response.OutputStream.WriteAsync(body);
            context.Response.Abort();
            return;
        }

        context.Response.StatusCode = answer.Status;
        context.Response.ContentLength64 = body.Length;
        await context.Response.OutputStream.WriteAsync(body);
        context.Response.Close();
    }
}

/// <summary>A request to the stub.</summary>
internal sealed record Request(string Method, string Path, string Body, IReadOnlyDictionary<string, string> Headers);

/// <summary>An answer of the stub; status 0 drops the connection before the end.</summary>
internal sealed record StubAnswer(int Status, string Body)
{
    public Dictionary<string, string> Headers { get; init; } = [];

    public Task Hold { get; init; } = Task.CompletedTask;
}
