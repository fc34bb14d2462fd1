namespace DutyGraph.Cli.Tests.Help;

public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("'foo' is none of DUTIES|LEADS|ALONE|TOWNSHIPS|CLAUSES|RECLAIMED.", "rank", "--by", "foo")]
    [InlineData("'1' is none of DEPARTMENT|KIND|DIVISION|CATEGORY.", "rank", "--group", "1")]
    [InlineData("'ASSIST,BASIC' is none of BASIC|ASSIST|RECLAIMED.", "rank", "--list", "ASSIST,BASIC")]
    [InlineData("--first is 1 to 10000, not '0'.", "rank", "--first", "0")]
    [InlineData("--first is 1 to 10000, not '10001'.", "rank", "--first", "10001")]
    [InlineData("--first is 1 to 10000, not 'all'.", "rank", "--first", "all")]
    [InlineData("Unrecognized command or argument '--nope'.", "rank", "--nope")]
    [InlineData("Required argument missing for command: 'export'.", "export")]
    [InlineData("DIR must not be empty; . is the current folder.", "export", "")]
    [InlineData("--township needs a FILE.", "check", "--township", "昌吉市六工镇")]
    [InlineData("Use only one of --import and --neo4j.", "rank", "--neo4j", "http://localhost:9", "--import", "lists")]
    [InlineData("--user needs --neo4j.", "search", "防汛", "--user", "neo4j")]
    public async Task Run_WrongArguments_SaysWhatWasExpectedAndAnswersNothing(string expected, params string[] arguments)
    {
        var run = await CommandRun.OfAsync([.. arguments, "--lang", "en"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
        var lines = run.Error.Split('\n');
        Assert.Equal($"Wrong usage: {expected}", lines[0]);
        Assert.Equal([$"See: dotnet run --project src/DutyGraph.Cli -- {arguments[0]} --help", ""], lines[1..]);
    }

    [Theory]
    [InlineData("「foo」不是 DUTIES|LEADS|ALONE|TOWNSHIPS|CLAUSES|RECLAIMED 之一。", "rank", "--by", "foo")]
    [InlineData("不认识的命令或参数「--nope」。", "rank", "--nope")]
    [InlineData("命令 export 缺少参数。", "export")]
    [InlineData("选项 --first 缺少值。", "rank", "--first")]
    [InlineData("选项 --name 只要一个值，收到 2 个。", "topics", "--name", "a", "--name", "b")]
    [InlineData("DIR 不能为空；写到当前文件夹用 . 。", "export", " ")]
    [InlineData("--lang 须是 zh 或 en，收到“de”。", "rank", "--lang", "de")]
    public async Task Run_WrongArgumentsInChinese_SaysSoInChinese(string expected, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            [$"用法有误：{expected}", $"参见：dotnet run --project src/DutyGraph.Cli -- {arguments[0]} --help", ""],
            run.Error.Split('\n'));
    }

    [Fact]
    public async Task Run_ImportFolderThatIsNone_NamesIt()
    {
        var run = await CommandRun.OfAsync("rank", "--import", "/no/such/folder");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal("错误：没有这个文件夹：/no/such/folder；应含 sources/。\n", run.Error);
    }

    [Fact]
    public async Task Run_ImportFolderOfTheEnvironment_IsTakenWhereNoneIsGiven()
    {
        var run = await CommandRun.OfAsync(name => name == "DutyGraph__Import" ? "/no/such/folder" : null, CancellationToken.None, "rank");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("/no/such/folder", run.Error, StringComparison.Ordinal);
    }
}
