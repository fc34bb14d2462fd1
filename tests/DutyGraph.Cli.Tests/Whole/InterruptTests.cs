using System.Diagnostics;

namespace DutyGraph.Cli.Tests.Whole;

/// <summary>The program as a process that gets the signal of Ctrl+C.</summary>
public sealed class InterruptTests
{
    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Signal_WhileAPipeIsRead_StopsAtOnce(string signal)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        Skip.If(
            signal == "INT" && IsInterruptIgnored(),
            "Whoever started the tests ignores SIGINT, as a shell does for background jobs; the program inherits that.");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "dutygraph.dll"), "check", "-", "--lang", "en"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var process = Process.Start(start)!;

        // The pipe stays open, so only the signal can end the command.
        Assert.Equal("Reading lists", await process.StandardError.ReadLineAsync(patience.Token));
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        var rest = await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        Assert.Equal((ExitCode.Stopped, "Stopped.\n"), (process.ExitCode, rest));
    }

    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        var mask = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) : null;
        return mask is not null && (Convert.ToUInt64(mask[Ignored.Length..].Trim(), 16) & (1UL << (2 - 1))) != 0;
    }
}
