using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DutyGraph.Benchmarks.Race;

/// <summary>Describes the machine and the versions of the programs.</summary>
internal static class Machine
{
    /// <summary>Returns the description in one line.</summary>
    public static async Task<string> DescribeAsync()
    {
        var model = (await File.ReadAllLinesAsync("/proc/cpuinfo")).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal));
        return $"{model?.Split(':')[1].Trim()}, {Environment.ProcessorCount} cores; {RuntimeInformation.OSDescription}; "
            + $"{RuntimeInformation.FrameworkDescription}; "
            + $"Node {await OutputAsync("node", "--version")}; {await PackagesAsync()}; wrk {await WrkAsync()}";
    }

    private static async Task<string> PackagesAsync() => string.Join(", ", (await File.ReadAllLinesAsync(Racer.Beside.File("package.json")))
        .Where(line => line.Contains("mercurius\":", StringComparison.Ordinal) || line.Contains("yoga\":", StringComparison.Ordinal))
        .Select(line => line.Trim(' ', ',').Replace("\"", "", StringComparison.Ordinal)));

    private static async Task<string> WrkAsync() => (await OutputAsync("wrk", "-v")).Split(' ')[1];

    private static async Task<string> OutputAsync(string program, string argument)
    {
        using var process = Programs.Start(new ProcessStartInfo(program, [argument]) { RedirectStandardOutput = true, UseShellExecute = false });
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return output.Trim();
    }
}
