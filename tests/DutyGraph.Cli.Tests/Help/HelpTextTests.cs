namespace DutyGraph.Cli.Tests.Help;

public sealed class HelpTextTests
{
    [Theory]
    [InlineData(
        "rank", "--by", "--group", "--list", "--township", "--category", "--first", "--json", "--import", "--neo4j", "--user", "--database", "--lang",
        "-h, --help")]
    [InlineData(
        "topics", "--category", "--min-townships", "--differing", "--name", "--order", "--first", "--json", "--import", "--neo4j", "--user", "--database",
        "--lang", "-h, --help")]
    [InlineData(
        "compare", "TOWNSHIP…", "--category", "--min-townships", "--differing", "--name", "--json", "--import", "--neo4j", "--user", "--database", "--lang",
        "-h, --help")]
    [InlineData(
        "chain", "FROM", "--to", "--depth", "--edges", "--limit", "--format", "--json", "--import", "--neo4j", "--user", "--database", "--lang", "-h, --help")]
    [InlineData(
        "search", "WORD…", "--kind", "--list", "--township", "--first", "--json", "--import", "--neo4j", "--user", "--database", "--lang", "-h, --help")]
    [InlineData("check", "[FILE…]", "--township", "--full", "--json", "--import", "--lang", "-h, --help")]
    [InlineData("export", "DIR", "--force", "--import", "--neo4j", "--user", "--database", "--lang", "-h, --help")]
    [InlineData("load", "--neo4j", "--user", "--database", "--import", "--lang", "-h, --help")]
    public async Task Help_OfCommand_ExplainsEachOptionOnALineOfItsOwn(string command, params string[] expected)
    {
        var run = await CommandRun.OfAsync(command, "--help");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(expected, run.Output.Split('\n')
            .SkipWhile(line => line is not ("参数" or "选项")).TakeWhile(line => line is not "示例")
            .Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(line => line.Trim().Split("  ")[0].Split(" <")[0]));
    }

    [Fact]
    public async Task Help_OfExport_ShowsUsageExamplesAndExitCodes()
    {
        var lines = (await CommandRun.OfAsync("export", "--help")).Output.Split('\n');

        Assert.Contains("  dotnet run --project src/DutyGraph.Cli -- export DIR [选项]", lines);
        Assert.Equal(
            "  dotnet run --project src/DutyGraph.Cli -- export graph --force",
            lines[Array.IndexOf(lines, "  # 替换以前的导出") + 1]);
        Assert.Contains("  2    有文件不能作为清单读取，或不能载入；其余照做", lines);
    }

    [Theory]
    [InlineData("rank", 6)]
    [InlineData("topics", 4)]
    [InlineData("compare", 4)]
    [InlineData("chain", 4)]
    [InlineData("search", 4)]
    [InlineData("check", 4)]
    [InlineData("export", 4)]
    [InlineData("load", 2)]
    public async Task Help_Examples_CanBeTyped(string command, int count)
    {
        const string typed = "dotnet run --project src/DutyGraph.Cli -- ";
        var examples = (await CommandRun.OfAsync(command, "--help")).Output.Split('\n')
            .SkipWhile(line => line != "示例").TakeWhile(line => line.Length > 0).Where(line => line.StartsWith($"  {typed}", StringComparison.Ordinal))
            .Select(line => line[(2 + typed.Length)..].Split(" >")[0].Split(' ')).ToList();

        Assert.Equal(count, examples.Count);
        foreach (var example in examples)
        {
            // The arguments are accepted. The command then stops, because the folder is missing or no server is at the port, and has not read or written.
            string[] typedElsewhere = [.. example.Select(word => word.Replace(":7474", ":9", StringComparison.Ordinal))];
            var isComplete = example.Contains("--import") || (command != "load" && example.Contains("--neo4j"));
            var run = await CommandRun.OfAsync(isComplete ? typedElsewhere : [.. typedElsewhere, "--import", "/no/such/folder"]);
            Assert.StartsWith("错误", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Root_WithoutCommand_ShowsTheCommandsAndIsWrongUsage()
    {
        var run = await CommandRun.OfAsync();

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(
            ["rank", "topics", "compare", "chain", "search", "check", "export", "load"],
            run.Output.Split('\n').SkipWhile(line => line != "命令").Skip(1).Take(8).Select(line => line.Trim().Split(' ')[0]));
    }
}
