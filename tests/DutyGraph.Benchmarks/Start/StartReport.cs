using System.Diagnostics;
using System.Globalization;

namespace DutyGraph.Benchmarks.Start;

/// <summary>The cost of a start. Every run has a process of its own, so that loading and compiling the code count, as for a user.</summary>
internal static class StartReport
{
    private const int Runs = 5;

    /// <summary>Starts the server several times, and prints a row for each run.</summary>
    /// <param name="others">Paths of other builds of the server, for example a published one or an earlier version: they are started in turn with this
    /// one, because the speed of a machine changes with time.</param>
    /// <param name="output">Where the table goes.</param>
    public static async Task RunAsync(IEnumerable<string> others, TextWriter output)
    {
        string[] programs = [ServerStart.Own, .. others];
        var titles = programs.Select(program => $" {program}: start to first answer, ms | resident after it, MB |");
        await output.WriteLineAsync($"| run | reading five documents and building the graph, ms |{string.Concat(titles)}");
        await output.WriteLineAsync($"| ---: | ---: |{string.Concat(programs.Select(_ => " ---: | ---: |"))}");
        for (var run = 1; run <= Runs; run++)
        {
            await output.WriteAsync($"| {run} | {(await ReadInOwnProcessAsync()).TotalMilliseconds:0} |");
            foreach (var program in programs)
            {
                var start = await ServerStart.MeasureAsync(program);
                await output.WriteAsync($" {start.ToFirstAnswer.TotalMilliseconds:0} | {start.ResidentBytes / 1024.0 / 1024.0:0} |");
            }

            await output.WriteLineAsync();
        }
    }

    private static async Task<TimeSpan> ReadInOwnProcessAsync()
    {
        using var process = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, Reading.Argument) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var milliseconds = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return TimeSpan.FromMilliseconds(double.Parse(milliseconds, CultureInfo.InvariantCulture));
    }
}
