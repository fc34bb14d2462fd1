using DutyGraph.Neo4j;
using DutyGraph.Neo4j.Testing;

namespace DutyGraph.Cli.Tests.Load;

/// <summary>The load command on a real server.</summary>
public sealed class LoadCommandTests(Neo4jDatabase database) : IClassFixture<Neo4jDatabase>, IDisposable
{
    private readonly TemporaryFolder _folder = TinyList.Folder();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task Load_FolderTwice_WritesThenFindsNothingToChange()
    {
        await database.WipeAsync();

        var first = await LoadAsync(database.Options);
        var second = await LoadAsync(database.Options);

        Assert.Equal(ExitCode.Done, first.ExitCode);
        Assert.Contains("2 documents written (10 items), 0 unchanged, 0 not loaded, 0 not read\n", first.Output, StringComparison.Ordinal);
        Assert.Contains("liugong.txt: 5 items written", first.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, second.ExitCode);
        Assert.Contains("0 documents written (0 items), 2 unchanged, 0 not loaded, 0 not read\n", second.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Load_FileThatIsNoList_LoadsTheOthersAndSaysWhy()
    {
        await database.WipeAsync();
        _folder.File("sources/prose.txt", "今天天气很好。\n");

        var run = await LoadAsync(database.Options);

        Assert.Equal(ExitCode.NotAList, run.ExitCode);
        Assert.Contains("2 documents written (10 items), 0 unchanged, 0 not loaded, 1 not read\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("prose.txt: error NO_LIST: ", run.Error, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Load_AnotherListOfTheSameMonth_IsInForceAndTheFirstStays()
    {
        await database.WipeAsync();
        await LoadAsync(database.Options);
        _folder.File("sources/liugong.txt", TinyList.Of("昌吉州昌吉市六工镇", "昌吉市").Replace("防汛抗旱", "防汛抗旱减灾", StringComparison.Ordinal));

        var run = await LoadAsync(database.Options);

        Assert.Contains("1 documents written (5 items), 1 unchanged, 0 not loaded, 0 not read\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(15L, await CountAsync("MATCH (duty:Duty) RETURN count(duty) AS duties"));
        Assert.Equal(10L, await CountAsync("MATCH (duty:Current) RETURN count(duty) AS duties"));
        Assert.Equal(1L, await CountAsync("MATCH (duty:Current {name: '防汛抗旱减灾'}) RETURN count(duty) AS duties"));
        Assert.Equal(0L, await CountAsync("MATCH (duty:Current {name: '防汛抗旱'})<-[:HAS_DUTY]-(:Township {fullName: '昌吉市六工镇'}) RETURN count(duty) AS duties"));
    }

    [SkippableFact]
    public async Task Load_WrongPassword_SaysSoAndNamesNoPassword()
    {
        var options = database.Options;
        options.Password = "not the password";

        var run = await LoadAsync(options);

        Assert.Equal(ExitCode.Neo4j, run.ExitCode);
        Assert.Contains("Neo4j does not accept this user and password", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("not the password", run.Error + run.Output, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Load_UnknownDatabase_SaysSo()
    {
        var run = await LoadAsync(database.Options, "--database", "nowhere");

        Assert.Equal(ExitCode.Neo4j, run.ExitCode);
        Assert.Contains("The server has no such database", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_NoServerThere_SaysWhereItLooked()
    {
        var run = await LoadAsync(new Neo4jOptions { Url = "http://127.0.0.1:9", Password = "dutygraph" });

        Assert.Equal(ExitCode.Neo4j, run.ExitCode);
        Assert.Contains("http://127.0.0.1:9", run.Error, StringComparison.Ordinal);
        Assert.Contains("is Neo4j running", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_WithoutAddress_IsWrongUsage()
    {
        var run = await CommandRun.OfAsync("load", "--import", _folder.Place, "--lang", "en");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("expected --neo4j http://localhost:7474, or DutyGraph__Neo4j__Url in the environment", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_AddressThatIsNone_IsWrongUsage()
    {
        var run = await CommandRun.OfAsync("load", "--neo4j", "ftp://localhost", "--import", _folder.Place, "--lang", "en");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("error NEO4J_OPTIONS: DutyGraph:Neo4j:Url cannot be ftp://: it must be http:// or https://.\n", run.Error);
    }

    [Fact]
    public async Task Load_FolderWithoutLists_IsWrongUsage()
    {
        using var empty = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(empty.Place, "sources"));

        var run = await CommandRun.OfAsync("load", "--neo4j", "http://127.0.0.1:9", "--import", empty.Place, "--lang", "en");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("sources is empty", run.Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> LoadAsync(Neo4jOptions options, params string[] more) => CommandRun.OfAsync(
        name => name switch
        {
            "DutyGraph__Neo4j__User" => options.User,
            "DutyGraph__Neo4j__Password" => options.Password,
            _ => null,
        },
        CancellationToken.None,
        ["load", "--neo4j", options.Url, "--import", _folder.Place, "--lang", "en", .. more]);

    private async Task<object?> CountAsync(string statement)
    {
        await using var cypher = Neo4jTransport.Create(database.Options);
        return (await cypher.ReadAsync(new("tests/count", statement), CypherParameters.None, default)).Rows[0][0];
    }
}
