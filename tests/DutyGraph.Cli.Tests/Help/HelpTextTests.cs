namespace DutyGraph.Cli.Tests.Help;

public sealed class HelpTextTests
{
    [Theory]
    [InlineData("rank", "--by", "--group", "--list", "--township", "--category", "--first", "--json", "--import", "-h, --help")]
    [InlineData("topics", "--category", "--min-townships", "--differing", "--name", "--order", "--first", "--json", "--import", "-h, --help")]
    [InlineData("compare", "TOWNSHIP…", "--category", "--min-townships", "--differing", "--name", "--json", "--import", "-h, --help")]
    [InlineData("chain", "FROM", "--to", "--depth", "--edges", "--limit", "--format", "--json", "--import", "-h, --help")]
    [InlineData("search", "WORD…", "--kind", "--list", "--township", "--first", "--json", "--import", "-h, --help")]
    [InlineData("check", "[FILE…]", "--township", "--full", "--json", "--import", "-h, --help")]
    [InlineData("export", "DIR", "--force", "--import", "-h, --help")]
    [InlineData("load", "--neo4j", "--user", "--database", "--import", "-h, --help")]
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

        Assert.Contains("  dotnet run --project src/DutyGraph.Cli -- export DIR [选项 options]", lines);
        Assert.Equal(
            "  dotnet run --project src/DutyGraph.Cli -- export graph --force",
            lines[Array.IndexOf(lines, "  # 替换以前的导出 replaces an earlier export") + 1]);
        Assert.Contains("  2    有文件不能作为清单读取，或不能载入；其余照做 a file could not be read as a list, or not be loaded; the rest was done", lines);
    }

    [Theory]
    [InlineData("rank", 6)]
    [InlineData("topics", 4)]
    [InlineData("compare", 4)]
    [InlineData("chain", 4)]
    [InlineData("search", 4)]
    [InlineData("check", 4)]
    [InlineData("export", 3)]
    [InlineData("load", 2)]
    public async Task Help_Examples_CanBeTyped(string command, int count)
    {
        const string typed = "dotnet run --project src/DutyGraph.Cli -- ";
        var examples = (await CommandRun.OfAsync(command, "--help")).Output.Split('\n')
            .SkipWhile(line => line != "示例 Examples").TakeWhile(line => line.Length > 0).Where(line => line.StartsWith($"  {typed}", StringComparison.Ordinal))
            .Select(line => line[(2 + typed.Length)..].Split(" >")[0].Split(' ')).ToList();

        Assert.Equal(count, examples.Count);
        foreach (var example in examples)
        {
            // The arguments are accepted; the command then stops because the folder is missing, before it reads or writes anything.
            var run = await CommandRun.OfAsync(example.Contains("--import") ? example : [.. example, "--import", "/no/such/folder"]);
            Assert.StartsWith("错误 error: 没有这个文件夹：", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Root_WithoutCommand_ShowsTheCommandsAndIsWrongUsage()
    {
        var run = await CommandRun.OfAsync();

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(
            ["rank", "topics", "compare", "chain", "search", "check", "export", "load"],
            run.Output.Split('\n').SkipWhile(line => line != "命令 Commands").Skip(1).Take(8).Select(line => line.Trim().Split(' ')[0]));
    }
}
