using System.Diagnostics;

namespace DutyGraph.Server.Tests.Hosting;

/// <summary>The program as an operator starts it: what he got wrong is told a line each, without a stack trace.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Start_WrongFolderAndBound_TellsBothAndExitsWith1()
    {
        var (exit, errors) = await RunAsync(("DutyGraph__Import", "/nowhere"), ("DutyGraph__RequestSeconds", "301"));

        Assert.Equal(1, exit);
        Assert.Equal(
            [
                "无法启动 Cannot start: DutyGraph:Import 文件夹不存在：/nowhere。 Import names a folder that does not exist: '/nowhere'.",
                "无法启动 Cannot start: DutyGraph:RequestSeconds 须在 1 到 300 秒之间。 RequestSeconds must be 1 to 300 seconds.",
            ],
            errors);
    }

    [Theory]
    [InlineData("DutyGraph__RequestBytes", "many")]
    [InlineData("ASPNETCORE_URLS", "nonsense")]
    public async Task Start_SettingThatCannotBeRead_TellsWhich(string setting, string value)
    {
        var (exit, errors) = await RunAsync((setting, value));

        Assert.Equal(1, exit);
        var error = Assert.Single(errors);
        Assert.StartsWith("无法启动 Cannot start: 配置有误。 A setting is wrong. ", error, StringComparison.Ordinal);
        Assert.Contains($"'{value}'", error, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string[] Errors)> RunAsync(params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DutyGraph.Server.dll")])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = await process.StandardError.ReadToEndAsync(patience.Token);
        await output;
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
