using System.Diagnostics;

namespace DutyGraph.Cli.Tests.Whole;

/// <summary>The program as a process that reads a list from a pipe, which has no length.</summary>
public sealed class PipeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _list;

    public PipeTests() => _list = _folder.File("list.txt", TinyList.Of("昌吉州昌吉市六工镇", "昌吉市"));

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("cat list.txt | dotnet \"$0\" check -")]
    [InlineData("cat list.txt | dotnet \"$0\" check /dev/stdin")]
    [InlineData("dotnet \"$0\" check /dev/stdin < list.txt")]
    [InlineData("mkfifo pipe; cat list.txt > pipe & dotnet \"$0\" check pipe")]
    [InlineData("cat list.txt | dotnet \"$0\" check /dev/fd/0 list.txt")]
    public async Task Check_Pipe_IsReadAsAFileIs(string command)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no such pipes.");
        var start = new ProcessStartInfo("sh", ["-c", command, Path.Combine(AppContext.BaseDirectory, "dutygraph.dll")])
        {
            WorkingDirectory = _folder.Place,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        using var process = Process.Start(start)!;

        var printed = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);

        Assert.Equal(ExitCode.Done, process.ExitCode);
        Assert.Contains("昌吉市六工镇 2025-07", printed, StringComparison.Ordinal);
    }
}
