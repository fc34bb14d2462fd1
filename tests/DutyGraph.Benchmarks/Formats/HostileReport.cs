using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using DutyGraph.Import.Tests.Formats;

namespace DutyGraph.Benchmarks.Formats;

/// <summary>Gives hostile files to <c>dutygraph check</c>, each in a process of its own: each must be refused with its code, in little time and
/// memory.</summary>
internal static class HostileReport
{
    /// <summary>The limit of the time. It holds for computing too, since on a busy machine a process also waits for a core.</summary>
    private const double MostSeconds = 2;
    private const long MostBytes = 300L * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Prints one row per file.</summary>
    /// <param name="program">The path of <c>dutygraph</c>; null for the one that was built with this program.</param>
    /// <param name="output">Gets the table.</param>
    /// <returns>Whether all were refused as expected within the limits.</returns>
    public static bool Run(string? program, TextWriter output)
    {
        program ??= Path.Combine(AppContext.BaseDirectory, "dutygraph");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| file | KB | refused with | s (at most {MostSeconds}) | of them computing | MB (at most {MostBytes / 1048576}) |"));
        output.WriteLine("| --- | ---: | --- | ---: | ---: | ---: |");
        var path = Path.GetTempFileName();
        var areRefused = true;
        try
        {
            foreach (var (name, (code, make)) in HostileFiles.All)
            {
                File.WriteAllBytes(path, make());
                var run = Check(program, path);
                var isRefused = run.Code == code && Math.Min(run.Seconds, run.Computing) <= MostSeconds && run.Bytes <= MostBytes;
                areRefused &= isRefused;
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {new FileInfo(path).Length / 1024} | {run.Code}{(run.Code == code ? "" : $", not {code}")} | {run.Seconds:0.00} | "
                    + $"{run.Computing:0.00} | {run.Bytes / 1048576}{(isRefused ? "" : " **!**")} |"));
            }
        }
        finally
        {
            File.Delete(path);
        }

        return areRefused;
    }

    private static (string Code, double Seconds, double Computing, long Bytes) Check(string program, string path)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(program, ["check", "--json", path]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var printed = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        var (computing, most) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Pause))
        {
            // The kernel keeps the peak and the time of the process, so only its last milliseconds may be missed.
            process.Refresh();
            (computing, most) = Use(process, (computing, most));
            if (Stopwatch.GetElapsedTime(start) > Patience)
            {
                process.Kill();
                return ("hangs", Patience.TotalSeconds, computing.TotalSeconds, most);
            }
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return (Code(printed.Result), seconds, computing.TotalSeconds, most);
    }

    // The peak of a process that has just ended is 0.
    private static (TimeSpan Computing, long Bytes) Use(Process process, (TimeSpan Computing, long Bytes) before)
    {
        try
        {
            return (process.TotalProcessorTime, Math.Max(before.Bytes, process.PeakWorkingSet64));
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            return before;
        }
    }

    private static string Code(string json)
    {
        try
        {
            using var files = JsonDocument.Parse(json);
            var errors = files.RootElement.EnumerateArray().SelectMany(file => file.GetProperty("errors").EnumerateArray());
            return string.Join(' ', errors.Select(error => error.GetProperty("code").GetString()).Distinct());
        }
        catch (JsonException)
        {
            return "no answer";
        }
    }
}
