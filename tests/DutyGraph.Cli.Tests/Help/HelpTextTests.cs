namespace DutyGraph.Cli.Tests.Help;

public sealed class HelpTextTests
{
    [Theory]
    [InlineData("rank", "--by", "--group", "--list", "--township", "--category", "--first", "--json", "--import", "-h, --help")]
    [InlineData("check", "[FILE…]", "--township", "--full", "--json", "--import", "-h, --help")]
    [InlineData("export", "DIR", "--force", "--import", "-h, --help")]
    public async Task Help_OfCommand_ExplainsEachOptionOnALineOfItsOwn(string command, params string[] expected)
    {
        var run = await CommandRun.OfAsync(command, "--help");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(expected, run.Output.Split('\n')
            .SkipWhile(line => line is not ("参数 Arguments" or "选项 Options")).TakeWhile(line => line is not "示例 Examples")
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(line => line.Trim().Split("  ")[0].Split(" <")[0]));
    }

    [Fact]
    public async Task Help_OfExport_ShowsUsageExamplesAndExitCodes()
    {
        var lines = (await CommandRun.OfAsync("export", "--help")).Output.Split('\n');

        Assert.Contains("  dutygraph export DIR [选项 options]", lines);
        Assert.Equal("  dutygraph export graph --force", lines[Array.IndexOf(lines, "  # 替换以前的导出 replaces an earlier export") + 1]);
        Assert.Contains("  2    有文件不能作为清单读取；其余照做 a file could not be read as a list; the rest was done", lines);
    }

    [Fact]
    public async Task Root_WithoutCommand_ShowsTheCommandsAndIsWrongUsage()
    {
        var run = await CommandRun.OfAsync();

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(["rank", "check", "export"], run.Output.Split('\n').SkipWhile(line => line != "命令 Commands").Skip(1).Take(3).Select(line => line.Trim().Split(' ')[0]));
    }
}
