using System.Diagnostics;
using System.Globalization;

namespace DutyGraph.Benchmarks.Start;

/// <summary>The cost of a start. Every run has a process of its own, so that loading and compiling the code count, as for a user.</summary>
internal static class StartReport
{
    private const int Runs = 5;

    /// <summary>Starts the programs several times in turn, and prints a row for each run.</summary>
    /// <param name="output">Where the table goes.</param>
    public static async Task RunAsync(TextWriter output)
    {
        await output.WriteLineAsync("| run | reading five documents and building the graph, ms | process start to first answer, ms | resident after it, MB |");
        await output.WriteLineAsync("| ---: | ---: | ---: | ---: |");
        for (var run = 1; run <= Runs; run++)
        {
            var reading = await ReadInOwnProcessAsync();
            var answer = await ServerStart.MeasureAsync();
            await output.WriteLineAsync(
                $"| {run} | {reading.TotalMilliseconds:0} | {answer.ToFirstAnswer.TotalMilliseconds:0} | {answer.ResidentBytes / 1024.0 / 1024.0:0} |");
        }
    }

    private static async Task<TimeSpan> ReadInOwnProcessAsync()
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Reading.Argument) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var milliseconds = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return TimeSpan.FromMilliseconds(double.Parse(milliseconds, CultureInfo.InvariantCulture));
    }
}
