using System.Diagnostics;
using System.Globalization;
using DutyGraph.Import;
using DutyGraph.Import.Tests.Formats;

namespace DutyGraph.Benchmarks.Formats;

/// <summary>Reads many damaged files of each format in one process: each must be read or refused, within a limit of time.</summary>
internal static class FuzzReport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Progress = TimeSpan.FromSeconds(30);

    /// <summary>Prints one row per format, and to <paramref name="progress"/> every fault and the progress. Files with a fault are kept in the temporary
    /// folder.</summary>
    /// <param name="count">The number of files of each format.</param>
    /// <param name="formats">The formats; empty for all.</param>
    /// <param name="output">Gets the table.</param>
    /// <param name="progress">Gets the progress.</param>
    /// <returns>Whether no file had a fault.</returns>
    public static bool Run(int count, IReadOnlyCollection<string> formats, TextWriter output, TextWriter progress)
    {
        var reader = ImportFolder.Reader(ImportFolder.Own, ImportFolder.Own);
        output.WriteLine("| format | files | read | refused | faults | slowest, ms | minutes |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        var all = 0;
        foreach (var format in formats.Count == 0 ? Fuzzer.Formats : formats)
        {
            all += Run(reader, format, count, output, progress);
        }

        return all == 0;
    }

    private static int Run(ListReader reader, string format, int count, TextWriter output, TextWriter progress)
    {
        var (read, faults, slowest, shown) = (0, 0, TimeSpan.Zero, Stopwatch.GetTimestamp());
        var begin = shown;
        foreach (var (number, file) in Fuzzer.Files(format, count).Index())
        {
            var start = Stopwatch.GetTimestamp();
            var (isRead, fault) = Read(reader, format, number, file, progress);
            var took = Stopwatch.GetElapsedTime(start);
            slowest = took > slowest ? took : slowest;
            read += isRead ? 1 : 0;
            if (fault is not null)
            {
                faults++;
                progress.WriteLine($"{Keep(format, number, file)}: {fault}");
            }

            if (Stopwatch.GetElapsedTime(shown) > Progress)
            {
                shown = Stopwatch.GetTimestamp();
                progress.WriteLine($"{format}: {number + 1} of {count}, {faults} faults");
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {format} | {count} | {read} | {count - read - faults} | {faults} | {slowest.TotalMilliseconds:0} | "
            + $"{Stopwatch.GetElapsedTime(begin).TotalMinutes:0.0} |"));
        return faults;
    }

    // A reading that hangs cannot be stopped, so the program ends with it. Waits for a core do not count.
    private static (bool IsRead, string? Fault) Read(ListReader reader, string format, int number, byte[] file, TextWriter progress)
    {
        var begin = Environment.CpuUsage.TotalTime;
        using var hang = new Timer(_ =>
        {
            if (Environment.CpuUsage.TotalTime - begin > Patience)
            {
                progress.WriteLine($"{Keep(format, number, file)}: hangs");
                Environment.Exit(1);
            }
        }, null, Patience, Patience);
        try
        {
            var result = reader.Read("a", file);
            return (result.Facts is not null, result.Errors.Any(error => error.Code is "READER_FAULT") ? $"{result.Fault}" : null);
        }
        catch (OutOfMemoryException exception)
        {
            return (false, $"{exception}");
        }
    }

    private static string Keep(string format, int number, byte[] file)
    {
        var path = Path.Combine(Path.GetTempPath(), $"fuzz {format} {number}");
        File.WriteAllBytes(path, file);
        return path;
    }
}
