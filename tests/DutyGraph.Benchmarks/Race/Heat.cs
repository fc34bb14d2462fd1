using System.Diagnostics;
using System.Text.Json;

namespace DutyGraph.Benchmarks.Race;

/// <summary>What one server did in some seconds.</summary>
/// <param name="Requests">Answered in a second.</param>
/// <param name="P50">Half of them took longer, in milliseconds.</param>
/// <param name="P99">One in a hundred took longer, in milliseconds.</param>
internal sealed record Heat(double Requests, double P50, double P99)
{
    /// <summary>Clients that each send their next request when they have the answer to the one before.</summary>
    public const int Connections = 32;

    /// <summary>Lets wrk ask a server.</summary>
    /// <param name="server">What it is called.</param>
    /// <param name="url">Where it is.</param>
    /// <param name="request">A file with the body that it is sent.</param>
    /// <param name="seconds">How long.</param>
    /// <exception cref="InvalidOperationException">wrk is not there, or a request failed.</exception>
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

    /// <summary>The heat in the middle, figure by figure.</summary>
    public static Heat Median(IReadOnlyCollection<Heat> heats)
    {
        return new Heat(Middle(heat => heat.Requests), Middle(heat => heat.P50), Middle(heat => heat.P99));

        double Middle(Func<Heat, double> figure) => heats.Select(figure).Order().ElementAt(heats.Count / 2);
    }
}
