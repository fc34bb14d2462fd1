using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Cli.Tests.Load;

/// <summary>Commands that ask a graph in Neo4j answer as they do from the same lists in memory.</summary>
public sealed class AskNeo4jTests(Neo4jDatabase database) : IClassFixture<Neo4jDatabase>, IDisposable
{
    private readonly TemporaryFolder _folder = TinyList.FolderWithDifference();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("rank")]
    [InlineData("rank", "--group", "KIND", "--by", "RECLAIMED", "--json")]
    [InlineData("rank", "--township", "六工镇", "--category", "应急管理及消防")]
    [InlineData("topics", "--differing")]
    [InlineData("compare", "六工镇", "大石头乡")]
    [InlineData("chain", "昌吉市水利局", "--depth", "3")]
    [InlineData("search", "防汛", "--json")]
    public async Task Run_Neo4j_AnswersAsTheFolderDoes(params string[] command)
    {
        await LoadAsync();

        var folder = await CommandRun.OfAsync([.. command, "--import", _folder.Place]);
        var neo4j = await AskAsync(command);

        Assert.Equal((ExitCode.Done, ExitCode.Done), (folder.ExitCode, neo4j.ExitCode));
        Assert.Equal(folder.Output, neo4j.Output);
    }

    [SkippableFact]
    public async Task Export_Neo4j_WritesTheFilesThatTheFolderGives()
    {
        await LoadAsync();
        var (ofFolder, ofNeo4j) = (Path.Combine(_folder.Place, "a"), Path.Combine(_folder.Place, "b"));

        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync("export", ofFolder, "--import", _folder.Place)).ExitCode);
        Assert.Equal(ExitCode.Done, (await AskAsync("export", ofNeo4j)).ExitCode);

        foreach (var file in CsvTables.FileNames)
        {
            Assert.Equal(await LinesAsync(ofFolder, file), await LinesAsync(ofNeo4j, file));
        }
    }

    [SkippableFact]
    public async Task Run_DatabaseWithoutGraph_SaysToLoadFirst()
    {
        await database.WipeAsync();

        var run = await AskAsync("rank", "--lang", "en");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Equal("error: There is no graph in the database yet: load lists with the command load.\n", run.Error);
    }

    [Fact]
    public async Task Run_NoServerThere_SaysWhereItLooked()
    {
        var run = await CommandRun.OfAsync("rank", "--neo4j", "http://127.0.0.1:9");

        Assert.Equal((ExitCode.Neo4j, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("错误 NEO4J_UNREACHABLE：连不上 http://127.0.0.1:9", run.Error, StringComparison.Ordinal);
    }

    private static async Task<IEnumerable<string>> LinesAsync(string folder, string file) =>
        (await File.ReadAllLinesAsync(Path.Combine(folder, file))).Order(StringComparer.Ordinal);

    private async Task LoadAsync()
    {
        await database.WipeAsync();
        Assert.Equal(ExitCode.Done, (await RunAsync(["load", "--neo4j", database.Options.Url, "--import", _folder.Place])).ExitCode);
    }

    private Task<CommandRun> AskAsync(params string[] command) => RunAsync([.. command, "--neo4j", database.Options.Url]);

    private Task<CommandRun> RunAsync(string[] arguments) => CommandRun.OfAsync(
        name => name switch
        {
            "DutyGraph__Neo4j__User" => database.Options.User,
            "DutyGraph__Neo4j__Password" => database.Options.Password,
            _ => null,
        },
        CancellationToken.None,
        arguments);
}
