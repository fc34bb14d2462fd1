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
}
