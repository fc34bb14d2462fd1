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
    [InlineData("--township is for named FILEs.", "check", "--township", "昌吉市六工镇")]
    public async Task Run_WrongArguments_SaysWhatWasExpectedAndAnswersNothing(string expected, params string[] arguments)
    {
        var run = await CommandRun.OfAsync(arguments);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("", run.Output);
        var lines = run.Error.Split('\n');
        Assert.EndsWith(expected, lines[0], StringComparison.Ordinal);
        Assert.Equal([$"参见 See: dotnet run --project src/DutyGraph.Cli -- {arguments[0]} --help", ""], lines[1..]);
    }

    [Fact]
    public async Task Run_ImportFolderThatIsNone_NamesIt()
    {
        var run = await CommandRun.OfAsync("rank", "--import", "/no/such/folder");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal("错误 error: 没有这个文件夹：/no/such/folder There is no such folder; expected one that holds sources/.\n", run.Error);
    }

    [Fact]
    public async Task Run_ImportFolderOfTheEnvironment_IsTakenWhereNoneIsGiven()
    {
        var run = await CommandRun.OfAsync(name => name == "DutyGraph__Import" ? "/no/such/folder" : null, CancellationToken.None, "rank");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("/no/such/folder", run.Error, StringComparison.Ordinal);
    }
}
