using System.Diagnostics;
using System.Net.Http.Json;

namespace DutyGraph.Benchmarks.Start;

/// <summary>The result of one start of the server.</summary>
/// <param name="ToFirstAnswer">Time from the start of the process to the first answer to a query.</param>
/// <param name="ResidentBytes">Resident memory at that time.</param>
internal sealed record ServerStart(TimeSpan ToFirstAnswer, long ResidentBytes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    /// <summary>The server that was built with this program.</summary>
    public static string Own => Path.Combine(AppContext.BaseDirectory, "DutyGraph.Server");

    /// <summary>Starts a server, waits for an answer, and stops it.</summary>
    /// <param name="program">The path of the server's executable.</param>
    /// <exception cref="TimeoutException">No answer within a minute.</exception>
    public static async Task<ServerStart> MeasureAsync(string program)
    {
        var address = new Uri(Loopback.FreeAddress());
        var watch = Stopwatch.StartNew();
        using var server = Process.Start(
            new ProcessStartInfo(program, ["--urls", address.ToString()]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        server.OutputDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        try
        {
            await FirstAnswerAsync(address, watch);
            var elapsed = watch.Elapsed;
            server.Refresh();
            return new ServerStart(elapsed, server.WorkingSet64);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task FirstAnswerAsync(Uri address, Stopwatch watch)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (watch.Elapsed < Patience)
        {
            try
            {
                using var answer = await client.PostAsJsonAsync("graphql", new { query = "{ supportRanking(first: 1) { rank totals { duties } } }" });
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(Pause);
        }

        throw new TimeoutException($"The server gave no answer within {Patience.TotalSeconds:0} s.");
    }
}
