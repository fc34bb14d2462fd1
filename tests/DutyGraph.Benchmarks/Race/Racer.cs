using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace DutyGraph.Benchmarks.Race;

/// <summary>One server, in a process of its own.</summary>
internal sealed class Racer : IDisposable
{
    /// <summary>The service with the environment of its Dockerfile.</summary>
    public const string ServiceOfImage = "service, PGO";

    /// <summary>The folder with the Node servers and the script for wrk.</summary>
    public static readonly NodeFolder Beside = new("Beside");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly Process _process;
    private readonly Course _course;

    private Racer(string name, Course course)
    {
        (Name, _course) = (name, course);
        var address = Loopback.FreeAddress();
        Url = new Uri($"{address}/graphql");
        var start = name switch
        {
            "mercurius" or "graphql-yoga" => new ProcessStartInfo("node", [Beside.File($"{name}.js"), course.Folder, $"{Url.Port}"]),
            "service" or ServiceOfImage => new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "DutyGraph.Server"), ["--urls", address]),
            _ => new ProcessStartInfo(Environment.ProcessPath!, ["serve", name, course.Load.Name, address]),
        };
        start.Environment["NODE_ENV"] = "production";
        if (name != "service")
        {
            // The repository turns PGO off, for short-running programs. Servers run with the .NET default; the service also runs as `dotnet run` starts it.
            start.Environment["DOTNET_TieredPGO"] = "1";
        }

        start.UseShellExecute = false;
        start.RedirectStandardOutput = true;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
    }

    public string Name { get; }

    public Uri Url { get; }

    /// <summary>The <c>data</c> of its answer.</summary>
    public JsonNode Data { get; private set; } = new JsonObject();

    /// <summary>Starts the server, and waits for its answer.</summary>
    /// <exception cref="InvalidOperationException">The server gave no answer, or one with errors.</exception>
    public static async Task<Racer> StartAsync(string name, Course course)
    {
        var racer = new Racer(name, course);
        try
        {
            racer.Data = await racer.FirstAnswerAsync();
            return racer;
        }
        catch
        {
            racer.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<JsonNode> FirstAnswerAsync()
    {
        using var client = new HttpClient();
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience && !_process.HasExited; await Task.Delay(Pause))
        {
            try
            {
                using var body = new ByteArrayContent(_course.Load.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
                using var answer = await client.PostAsync(Url, body);
                if (answer.StatusCode == HttpStatusCode.ServiceUnavailable)
                {
                    // The service is still reading the lists.
                    continue;
                }

                var text = await answer.Content.ReadAsStringAsync();
                return JsonNode.Parse(text) is JsonObject json && json["errors"] is null && json["data"] is { } data
                    ? data
                    : throw new InvalidOperationException($"{Name} answered {(int)answer.StatusCode}: {text}");
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"{Name} gave no answer.");
    }
}
