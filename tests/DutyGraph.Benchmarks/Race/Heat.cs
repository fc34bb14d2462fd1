using System.Diagnostics;
using System.Text.Json;

namespace DutyGraph.Benchmarks.Race;

/// <summary>The result of one run against one server.</summary>
/// <param name="Requests">Requests answered per second.</param>
/// <param name="P50">Median latency, in milliseconds.</param>
/// <param name="P99">99th percentile of the latency, in milliseconds.</param>
internal sealed record Heat(double Requests, double P50, double P99)
{
    /// <summary>Number of connections. Each sends its next request after it has received the answer to the last.</summary>
    public const int Connections = 32;

    /// <summary>Runs wrk against a server.</summary>
    /// <param name="server">Name of the server, for messages.</param>
    /// <param name="url">Its address.</param>
    /// <param name="request">Path of the file with the request body.</param>
    /// <param name="seconds">Duration.</param>
    /// <exception cref="InvalidOperationException">wrk is missing, or a request failed.</exception>
    public static async Task<Heat> RunAsync(string server, Uri url, string request, int seconds)
    {
        string[] load = ["-t1", $"-c{Connections}", $"-d{seconds}s", "--timeout", "30s"];
        using var wrk = Programs.Start(new ProcessStartInfo("wrk", [.. load, "-s", Racer.Beside.File("request.lua"), url.ToString(), "--", request])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        });
        var output = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        using var figures = JsonDocument.Parse(output.Trim().Split('\n')[^1]);
        var failures = Figure("failures");
        return failures == 0
            ? new Heat(Figure("requests") * 1e6 / Figure("microseconds"), Figure("p50") / 1e3, Figure("p99") / 1e3)
            : throw new InvalidOperationException($"{failures} requests to {server} failed.");

        double Figure(string name) => figures.RootElement.GetProperty(name).GetDouble();
    }

    /// <summary>Returns the median of each figure.</summary>
    public static Heat Median(IReadOnlyCollection<Heat> heats)
    {
        return new Heat(Middle(heat => heat.Requests), Middle(heat => heat.P50), Middle(heat => heat.P99));

        double Middle(Func<Heat, double> figure) => heats.Select(figure).Order().ElementAt(heats.Count / 2);
    }
}
