using System.Diagnostics;
using DutyGraph.Neo4j;
using DutyGraph.Neo4j.Tests.Stub;

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
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var process = Process.Start(start)!;

        // The pipe stays open, so only the signal can end the command.
        Assert.Equal("Reading lists", await process.StandardError.ReadLineAsync(patience.Token));
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        var rest = await process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        Assert.Equal((ExitCode.Stopped, "Stopped.\n"), (process.ExitCode, rest));
    }

    [SkippableFact]
    public async Task Interrupt_WhileAGraphIsExported_LeavesNothingAndShowsTheCursorAgain()
    {
        const string terminal = "/usr/bin/script";
        Skip.IfNot(File.Exists(terminal), "There is no program 'script', which runs a program on a terminal.");
        Skip.If(IsInterruptIgnored(), "Whoever started the tests ignores SIGINT, as a shell does for background jobs; the program inherits that.");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var folder = new TemporaryFolder();
        // Answers until the export begins; its first question gets no answer.
        var begun = new TaskCompletionSource();
        using var neo4j = new StubServer(request =>
            request.Body.Contains("dbms.components", StringComparison.Ordinal) ? Answer("String", "5.26.0")
            : request.Body.Contains("graph.schema", StringComparison.Ordinal) ? Answer("Integer", $"{GraphSchema.Version}")
            : new StubAnswer(202, StubServer.Nothing) { Hold = begun.TrySetResult() ? Task.Delay(Timeout.Infinite, patience.Token) : Task.CompletedTask });
        var program = Path.Combine(AppContext.BaseDirectory, "dutygraph.dll");
        var start = new ProcessStartInfo(
            terminal, ["-qefc", $"exec dotnet '{program}' export '{folder.Place}/graph' --neo4j {neo4j.Url} --lang en", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        (start.Environment["TERM"], start.Environment["NO_COLOR"]) = ("xterm", "");
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEndAsync(patience.Token);

        await begun.Task.WaitAsync(patience.Token);
        Assert.NotEmpty(folder.Entries);
        await process.StandardInput.WriteAsync("\u0003".AsMemory(), patience.Token);
        await process.StandardInput.FlushAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        Assert.Equal(ExitCode.Stopped, process.ExitCode);
        Assert.Empty(folder.Entries);
        // Hidden during the export, and shown at the end.
        Assert.Matches(@"\e\[\?25l(?s:.*)\e\[\?25h(?!(?s:.*)\e\[\?25l)", await printed);

        static StubAnswer Answer(string type, string value) => new(
            202, $$"""{"data":{"fields":["value"],"values":[[{"$type":"{{type}}","_value":"{{value}}"}]]},"bookmarks":["FB:1"]}""");
    }

    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status";
        const string Ignored = "SigIgn:";
        var mask = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) : null;
        return mask is not null && (Convert.ToUInt64(mask[Ignored.Length..].Trim(), 16) & (1UL << (2 - 1))) != 0;
    }
}
